using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace Montrose.Billing.Plans;

[Authorize(BillingPermissions.Plans.View)]
public class PlanAppService : ApplicationService, IPlanAppService
{
    private readonly PlanQueries _queries;
    private readonly IDbContextProvider<IBillingDbContext> _contexts;
    private readonly AgencyCurrency _currency;

    public PlanAppService(PlanQueries queries, IDbContextProvider<IBillingDbContext> contexts, AgencyCurrency currency)
    {
        (_queries, _contexts, _currency) = (queries, contexts, currency);
        LocalizationResource = typeof(BillingResource);
    }

    public Task<PagedResultDto<PlanDto>> GetListAsync(GetPlansInput input) => _queries.ListAsync(input);

    public Task<PlanDto> GetAsync(Guid id) => _queries.GetAsync(id);

    [Authorize(BillingPermissions.Plans.Edit)]
    [UnitOfWork(isTransactional: true)]
    public async Task<PlanDto> CreateAsync(SavePlanInput input)
    {
        var db = await _contexts.GetDbContextAsync();
        if (await db.Plans.CountAsync() >= PlanConsts.MaxPlans) throw Errors.TooManyPlans();
        await EnsureFreeAsync(db, input.Name, except: null);
        var plan = new Plan(GuidGenerator.Create(), CurrentTenant.Id, await _currency.GetAsync(), Terms(input));
        db.Plans.Add(plan);
        await db.SaveChangesAsync();
        return await _queries.GetAsync(plan.Id);
    }

    [Authorize(BillingPermissions.Plans.Edit)]
    [UnitOfWork(isTransactional: true)]
    public async Task<PlanDto> UpdateAsync(Guid id, SavePlanInput input)
    {
        var db = await _contexts.GetDbContextAsync();
        var plan = await FindAsync(db, id);
        await EnsureFreeAsync(db, input.Name, except: id);
        if (input.ConcurrencyStamp is { Length: > 0 } stamp && stamp != plan.ConcurrencyStamp) throw new AbpDbConcurrencyException();
        plan.Revise(Terms(input));
        // A limit that alone has changed is a change of the plan, too.
        db.Entry(plan).State = EntityState.Modified;
        await db.SaveChangesAsync();
        return await _queries.GetAsync(id);
    }

    [Authorize(BillingPermissions.Plans.Edit)]
    [UnitOfWork(isTransactional: true)]
    public Task<PlanDto> ArchiveAsync(Guid id) => ChangeAsync(id, p => p.Archive(Clock.Now));

    [Authorize(BillingPermissions.Plans.Edit)]
    [UnitOfWork(isTransactional: true)]
    public Task<PlanDto> RestoreAsync(Guid id) => ChangeAsync(id, p => p.Restore());

    private async Task<PlanDto> ChangeAsync(Guid id, Action<Plan> change)
    {
        var db = await _contexts.GetDbContextAsync();
        change(await FindAsync(db, id));
        await db.SaveChangesAsync();
        return await _queries.GetAsync(id);
    }

    private static async Task<Plan> FindAsync(IBillingDbContext db, Guid id) =>
        await db.Plans.AsTracking().Include(p => p.Limits).FirstOrDefaultAsync(p => p.Id == id) ?? throw new EntityNotFoundException(typeof(Plan), id);

    private static async Task EnsureFreeAsync(IBillingDbContext db, string name, Guid? except)
    {
        var normalized = Plan.Normalize(name);
        if (await db.Plans.AnyAsync(p => p.NormalizedName == normalized && p.Id != except)) throw Errors.PlanNameTaken(name.Trim());
    }

    private static PlanTerms Terms(SavePlanInput input) => new(
        input.Name,
        input.Description,
        input.Position,
        input.PricePerMonthMinorUnits,
        input.PricePerYearMinorUnits,
        input.TrialDays,
        input.Services,
        [.. input.Limits.Select(l => new LimitTerms(l.Meter, l.Included, l.OveragePriceMinorUnits, l.OverageUnit))]);
}
