using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Clients;
using Montrose.Integration;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Repositories;

namespace Montrose.Billing.Margins;

[Authorize(BillingPermissions.Margins.View)]
public class CostAppService : ApplicationService, ICostAppService
{
    private readonly CostQueries _queries;
    private readonly IRepository<Cost, Guid> _costs;
    private readonly IClientIntegrationService _clients;
    private readonly IClientScope _scope;
    private readonly AgencyCurrency _currency;

    public CostAppService(CostQueries queries, IRepository<Cost, Guid> costs, IClientIntegrationService clients, IClientScope scope, AgencyCurrency currency)
    {
        (_queries, _costs, _clients, _scope, _currency) = (queries, costs, clients, scope, currency);
        LocalizationResource = typeof(BillingResource);
    }

    public Task<PagedResultDto<CostDto>> GetListAsync(GetCostsInput input) => _queries.ListAsync(input);

    public Task<CostDto> GetAsync(Guid id) => _queries.GetAsync(id);

    [Authorize(BillingPermissions.Margins.RecordCosts)]
    public async Task<CostDto> CreateAsync(RecordCostInput input)
    {
        if (input.ClientId is { } client && !await _clients.ExistsAsync(client)) throw Errors.CostClientUnknown();
        // What is the agency's own is for who sees all of it.
        if (CurrentTenant.Id is not { } agency || (input.ClientId is null && !_scope.Current.SeesAllClients)) throw new AbpAuthorizationException("Costs of the agency itself are for who sees all of it.");
        var amount = new Money(input.AmountMinorUnits, await _currency.GetAsync());
        var cost = await _costs.InsertAsync(new Cost(GuidGenerator.Create(), agency, input.ClientId, string.IsNullOrEmpty(input.Service) ? null : input.Service, amount, input.Day, input.IsMonthly, input.Note), autoSave: true);
        return await _queries.GetAsync(cost.Id);
    }

    [Authorize(BillingPermissions.Margins.RecordCosts)]
    public async Task<CostDto> EndAsync(Guid id, EndCostInput input)
    {
        var cost = await _costs.GetAsync(id);
        cost.End(input.LastDay);
        await _costs.UpdateAsync(cost, autoSave: true);
        return await _queries.GetAsync(id);
    }

    [Authorize(BillingPermissions.Margins.RecordCosts)]
    public async Task DeleteAsync(Guid id) => await _costs.DeleteAsync(await _costs.GetAsync(id));
}
