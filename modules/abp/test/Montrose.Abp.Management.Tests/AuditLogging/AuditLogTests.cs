using Montrose.Abp.Management.TestApp;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.AuditLogging;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;
using Xunit;

namespace Montrose.Abp.Management.AuditLogging;

public class AuditLogTests(ManagementApp app) : IClassFixture<ManagementApp>
{
    private readonly string _url = "/things/" + Guid.NewGuid().ToString("N");

    [Fact]
    public async Task A_change_of_an_audited_entity_is_kept_with_its_values_before_and_after()
    {
        var id = Guid.NewGuid();
        await AuditedAsync(() => Things.InsertAsync(new Thing(id, "before")));
        await AuditedAsync(async () =>
        {
            var thing = await Things.GetAsync(id);
            thing.Name = "after";
            await Things.UpdateAsync(thing);
        });

        var changes = await app.CommitAsync(() => Logs.GetEntityChangesWithUsernameAsync(id.ToString(), typeof(Thing).FullName!));
        changes.Select(c => c.EntityChange.ChangeType).ShouldBe([EntityChangeType.Updated, EntityChangeType.Created]);
        var name = changes[0].EntityChange.PropertyChanges.Single(p => p.PropertyName == nameof(Thing.Name));
        name.OriginalValue.ShouldNotBeNull().ShouldContain("before");
        name.NewValue.ShouldNotBeNull().ShouldContain("after");
    }

    [Fact]
    public async Task A_failed_request_is_kept_with_its_error_and_without_its_changes()
    {
        var id = Guid.NewGuid();
        using (var scope = app.Get<IAuditingManager>().BeginScope())
        {
            var log = app.Get<IAuditingManager>().Current!.Log;
            log.Url = _url;
            log.Exceptions.Add(new BusinessException("Things:Broken", "It broke."));
            await app.RollBackAsync(() => Things.InsertAsync(new Thing(id, "never")));
            await scope.SaveAsync();
        }

        var saved = (await app.CommitAsync(() => Logs.GetListAsync(url: _url, hasException: true, includeDetails: true)))
            .ShouldHaveSingleItem();
        saved.Exceptions.ShouldNotBeNull().ShouldContain("Things:Broken");
        (await app.CommitAsync(() => Things.FindAsync(id))).ShouldBeNull();
    }

    [Fact]
    public async Task What_does_not_fit_a_column_is_cut()
    {
        await AuditedAsync(() => Task.CompletedTask, log =>
        {
            log.BrowserInfo = new string('b', 600);
            log.Comments.Add(new string('c', 600));
            log.Actions.Add(new AuditLogActionInfo
            {
                ServiceName = new string('s', 600), MethodName = "Do", Parameters = new string('p', 3000),
            });
        });

        var saved = (await app.CommitAsync(() => Logs.GetListAsync(url: _url, includeDetails: true))).ShouldHaveSingleItem();
        saved.BrowserInfo.ShouldNotBeNull().Length.ShouldBe(AuditLogConsts.MaxBrowserInfoLength);
        saved.Comments.ShouldNotBeNull().Length.ShouldBe(AuditLogConsts.MaxCommentsLength);
        saved.Actions.ShouldHaveSingleItem().Parameters.ShouldNotBeNull().Length.ShouldBe(AuditLogActionConsts.MaxParametersLength);
    }

    [Fact]
    public async Task A_tenant_reads_its_own_log_only()
    {
        var (a, b) = (Guid.NewGuid(), Guid.NewGuid());
        using (app.Get<ICurrentTenant>().Change(a))
            await AuditedAsync(() => Task.CompletedTask);

        (await app.CommitAsync(() => Logs.GetCountAsync(url: _url), a)).ShouldBe(1);
        (await app.CommitAsync(() => Logs.GetCountAsync(url: _url), b)).ShouldBe(0);
        (await app.CommitAsync(() => Logs.GetCountAsync(url: _url))).ShouldBe(0);
    }

    [Fact]
    public async Task Logs_are_filtered_and_averaged_by_day()
    {
        await AuditedAsync(() => Task.CompletedTask, log => { log.HttpStatusCode = 404; log.UserName = "jo"; });
        await AuditedAsync(() => Task.CompletedTask, log => { log.HttpStatusCode = 200; log.UserName = "jo"; });

        var missing = await app.CommitAsync(() => Logs.GetListAsync(url: _url, userName: "jo", httpStatusCode: System.Net.HttpStatusCode.NotFound));
        missing.ShouldHaveSingleItem().HttpStatusCode.ShouldBe(404);

        var today = missing[0].ExecutionTime.Date;
        var average = await app.CommitAsync(() => Logs.GetAverageExecutionDurationPerDayAsync(today, today));
        average.ShouldContainKey(today);
    }

    private IAuditLogRepository Logs => app.Get<IAuditLogRepository>();

    private IRepository<Thing, Guid> Things => app.Get<IRepository<Thing, Guid>>();

    private async Task AuditedAsync(Func<Task> work, Action<AuditLogInfo>? describe = null)
    {
        using var scope = app.Get<IAuditingManager>().BeginScope();
        var log = app.Get<IAuditingManager>().Current!.Log;
        log.Url = _url;
        describe?.Invoke(log);
        using (var unitOfWork = app.Get<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true))
        {
            await work();
            await unitOfWork.CompleteAsync();
        }

        await scope.SaveAsync();
    }
}
