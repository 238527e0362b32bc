using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Xunit;

namespace Montrose.Abp.Core.Tests.Auditing;

public class Audit_logs : AbpIntegratedTest<Audit_logs.AuditModule>
{
    private readonly IAuditingManager _manager;
    private readonly AuditLogs _logs;
    private readonly ITreasury _treasury;

    public Audit_logs()
    {
        _manager = GetRequiredService<IAuditingManager>();
        _logs = GetRequiredService<AuditLogs>();
        _treasury = GetRequiredService<ITreasury>();
    }

    [Fact]
    public async Task Calls_within_a_scope_are_added_to_its_log_without_what_may_not_be_audited()
    {
        using (var scope = _manager.BeginScope())
        {
            _manager.Current.ShouldNotBeNull().Log.Comments.Add("by hand");
            await _treasury.SpendAsync(new Payment { Amount = 3, Password = "secret" });
            await _treasury.CountQuietlyAsync();
            await _treasury.GetBalanceAsync(fail: false);
            _logs.Saved.ShouldBeEmpty();
            await scope.SaveAsync();
        }

        _manager.Current.ShouldBeNull();
        var log = _logs.Saved.ShouldHaveSingleItem();
        log.Comments.ShouldBe(["by hand"]);
        log.Actions.Select(a => a.MethodName).ShouldBe(["SpendAsync", "GetBalanceAsync"]);
        log.Actions[0].ServiceName.ShouldBe(typeof(Treasury).FullName);
        log.Actions[0].Parameters.ShouldBe("""{"payment":{"amount":3}}""");
    }

    [Fact]
    public async Task A_call_that_fails_leaves_its_exception()
    {
        using var scope = _manager.BeginScope();
        await Should.ThrowAsync<InvalidOperationException>(() => _treasury.GetBalanceAsync(fail: true));
        _manager.Current!.Log.Exceptions.ShouldHaveSingleItem().Message.ShouldBe("empty");
        _manager.Current.Log.Actions.ShouldHaveSingleItem().MethodName.ShouldBe("GetBalanceAsync");
    }

    [Fact]
    public async Task Without_a_scope_nothing_is_logged()
    {
        await _treasury.SpendAsync(new Payment { Amount = 3 });
        _logs.Saved.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_store_that_fails_does_not_fail_the_caller()
    {
        _logs.IsBroken = true;
        using var scope = _manager.BeginScope();
        await Should.NotThrowAsync(scope.SaveAsync);
    }

    [Fact]
    public void Who_and_when_is_stamped_once()
    {
        var setter = GetRequiredService<IAuditPropertySetter>();
        var created = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var note = new Note();
        setter.SetCreationProperties(note);
        note.CreationTime.ShouldNotBe(default);
        note = new Note(created);
        setter.SetCreationProperties(note);
        note.CreationTime.ShouldBe(created);
        setter.SetModificationProperties(note);
        note.LastModificationTime.ShouldNotBeNull();
        setter.IncrementEntityVersionProperty(note);
        setter.IncrementEntityVersionProperty(note);
        note.EntityVersion.ShouldBe(2);
    }

    public class Note(DateTime creationTime = default) : IHasCreationTime, IHasModificationTime, IHasEntityVersion
    {
        public DateTime CreationTime { get; protected set; } = creationTime;

        public DateTime? LastModificationTime { get; private set; }

        public int EntityVersion { get; private set; }
    }

    public class Payment
    {
        public int Amount { get; set; }

        [DisableAuditing]
        public string? Password { get; set; }
    }

    public interface ITreasury
    {
        Task SpendAsync(Payment payment);

        Task<int> GetBalanceAsync(bool fail);

        Task CountQuietlyAsync();
    }

    public class Treasury : ITreasury, IAuditingEnabled, ITransientDependency
    {
        public Task SpendAsync(Payment payment) => Task.CompletedTask;

        public Task<int> GetBalanceAsync(bool fail) => fail ? throw new InvalidOperationException("empty") : Task.FromResult(1);

        [DisableAuditing]
        public Task CountQuietlyAsync() => Task.CompletedTask;
    }

    [Dependency(ReplaceServices = true)]
    [ExposeServices(typeof(IAuditingStore), typeof(AuditLogs))]
    public class AuditLogs : IAuditingStore, ISingletonDependency
    {
        public bool IsBroken { get; set; }

        public List<AuditLogInfo> Saved { get; } = [];

        public Task SaveAsync(AuditLogInfo auditInfo)
        {
            if (IsBroken)
                throw new IOException("disk full");
            Saved.Add(auditInfo);
            return Task.CompletedTask;
        }
    }

    [DependsOn(typeof(AbpAuditingModule))]
    public class AuditModule : AbpModule
    {
        public AuditModule() => SkipAutoServiceRegistration = true;

        public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddTypes(typeof(Treasury), typeof(AuditLogs));
    }
}
