using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Monetary;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Montrose.Billing.RedeemCodes;

[Authorize(BillingPermissions.RedeemCodes.View)]
public class RedeemCodeAppService : ApplicationService, IRedeemCodeAppService
{
    private readonly RedeemCodeManager _manager;
    private readonly RedeemCodeQueries _queries;
    private readonly IRepository<RedeemCode, Guid> _codes;
    private readonly AgencyCurrency _currency;
    private readonly RedeemCodeReport _report;
    private readonly RedeemGrants _grants;

    public RedeemCodeAppService(RedeemCodeManager manager, RedeemCodeQueries queries, RedeemCodeReport report, RedeemGrants grants, IRepository<RedeemCode, Guid> codes, AgencyCurrency currency)
    {
        (_manager, _queries, _report, _grants, _codes, _currency) = (manager, queries, report, grants, codes, currency);
        LocalizationResource = typeof(BillingResource);
    }

    public Task<PagedResultDto<RedeemCodeDto>> GetListAsync(GetRedeemCodesInput input) => _queries.ListAsync(input);

    public Task<RedeemCodeDto> GetAsync(Guid id) => _queries.GetAsync(id);

    public Task<PagedResultDto<RedemptionDto>> GetUsageAsync(Guid id, GetCodeUsageInput input) => _queries.UsageAsync(id, input);

    public Task<CodeStatisticsDto> GetStatisticsAsync(GetCodeStatisticsInput input) => _report.StatisticsAsync(input.CodeId);

    public Task<ListResultDto<CodeSheetItemDto>> GetSheetAsync(GetCodeSheetInput input) => _report.SheetAsync(input);

    [Authorize(BillingPermissions.RedeemCodes.Create)]
    public async Task<ListResultDto<GrantChoiceDto>> GetGrantChoicesAsync() => new(await _grants.ChoicesAsync());

    [Authorize(BillingPermissions.RedeemCodes.Create)]
    public async Task<ListResultDto<RedeemCodeDto>> GenerateAsync(CreateRedeemCodesInput input)
    {
        var terms = new RedeemCodeTerms(
            new Money(input.ValueMinorUnits, await _currency.GetAsync()),
            input.UsageLimit,
            input.PerClientLimit,
            input.ExpiresAt is { } expiry ? Clock.Normalize(expiry) : null,
            input.Description) { Grant = await _grants.ChosenAsync(input.GrantKind, input.GrantSubject) };
        try
        {
            var generated = await _manager.GenerateAsync(input.Count, input.Code, terms);
            return new ListResultDto<RedeemCodeDto>([.. generated.Select(ToDto)]);
        }
        catch (DbUpdateException e) when (e.IsUniqueViolation())
        {
            throw Errors.CodeTaken(input.Code ?? "");
        }
    }

    [Authorize(BillingPermissions.RedeemCodes.Edit)]
    [UnitOfWork(isTransactional: true)]
    public Task<RedeemCodeDto> ActivateAsync(Guid id) => ChangeAsync(id, c => c.Activate());

    [Authorize(BillingPermissions.RedeemCodes.Edit)]
    [UnitOfWork(isTransactional: true)]
    public Task<RedeemCodeDto> DeactivateAsync(Guid id) => ChangeAsync(id, c => c.Deactivate());

    [Authorize(BillingPermissions.RedeemCodes.Delete)]
    public Task DeleteAsync(Guid id) => _codes.DeleteAsync(id);

    /// <summary>Locked first: otherwise every redemption in this moment would make the change fail.</summary>
    private async Task<RedeemCodeDto> ChangeAsync(Guid id, Action<RedeemCode> change)
    {
        await (await _codes.GetQueryableAsync()).Where(c => c.Id == id).LockAsync();
        var code = await _codes.GetAsync(id);
        change(code);
        await _codes.UpdateAsync(code, autoSave: true);
        return ToDto(code);
    }

    private RedeemCodeDto ToDto(RedeemCode code) => new()
    {
        Id = code.Id,
        Code = code.Code,
        Value = code.Value,
        GrantKind = code.GrantKind,
        GrantText = code.GrantText,
        UsageLimit = code.UsageLimit,
        PerClientLimit = code.PerClientLimit,
        TimesUsed = code.TimesUsed,
        ExpiresAt = code.ExpiresAt,
        Description = code.Description,
        IsActive = code.IsActive,
        State = code.StateAt(Clock.Now),
        CreationTime = code.CreationTime,
    };
}
