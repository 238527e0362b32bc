using Microsoft.Extensions.DependencyInjection;
using Montrose.Abp.Management.TestApp;
using Shouldly;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Timing;
using Xunit;

namespace Montrose.Abp.Management.BackgroundJobs;

/// <summary>The tests share one table, so they run the jobs of their own only after the others' are done.</summary>
public class StoredJobTests(ManagementApp app) : IClassFixture<ManagementApp>, IAsyncLifetime
{
    private readonly string _text = Guid.NewGuid().ToString("N");

    private JobNotes Notes => app.Get<JobNotes>();

    public Task InitializeAsync() => app.SqlAsync("""DELETE FROM "AbpBackgroundJobs" """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_job_runs_once_and_is_gone()
    {
        await EnqueueAsync(new NoteArgs { Text = _text });

        (await WorkAsync()).ShouldBe(1);
        (await WorkAsync()).ShouldBe(0);

        Notes.Texts.Count(t => t == _text).ShouldBe(1);
        (await CountAsync()).ShouldBe(0L);
    }

    [Fact]
    public async Task A_job_of_a_rolled_back_change_never_runs()
    {
        await app.RollBackAsync(() => Manager.EnqueueAsync(new NoteArgs { Text = _text }));

        (await WorkAsync()).ShouldBe(0);
        Notes.Texts.ShouldNotContain(_text);
    }

    [Fact]
    public async Task A_job_runs_in_the_tenant_of_its_arguments()
    {
        var tenant = Guid.NewGuid();
        await app.CommitAsync(() => Manager.EnqueueAsync(new TenantNoteArgs { Text = _text, TenantId = tenant }), tenant);

        await WorkAsync();

        Notes.Texts.ShouldContain(_text + " in " + tenant);
    }

    [Fact]
    public async Task A_delayed_job_waits()
    {
        await app.CommitAsync(() => Manager.EnqueueAsync(new NoteArgs { Text = _text }, delay: TimeSpan.FromHours(1)));

        (await WorkAsync()).ShouldBe(0);
        (await CountAsync()).ShouldBe(1L);
    }

    [Fact]
    public async Task Urgent_jobs_come_first()
    {
        await app.CommitAsync(() => Manager.EnqueueAsync(new NoteArgs { Text = _text + " low" }, BackgroundJobPriority.Low));
        await app.CommitAsync(() => Manager.EnqueueAsync(new NoteArgs { Text = _text + " normal" }));
        await app.CommitAsync(() => Manager.EnqueueAsync(new NoteArgs { Text = _text + " high" }, BackgroundJobPriority.High));

        await WorkAsync();

        Notes.Texts.Where(t => t.StartsWith(_text, StringComparison.Ordinal))
            .ShouldBe([_text + " high", _text + " normal", _text + " low"]);
    }

    [Fact]
    public async Task A_failing_job_waits_longer_each_time_and_succeeds_in_the_end()
    {
        await EnqueueAsync(new NoteArgs { Text = _text, Failures = 2 });

        (await WorkAsync()).ShouldBe(1);
        (await SecondsToNextTryAsync()).ShouldBe(60, tolerance: 5);

        await MakeDueAsync();
        (await WorkAsync()).ShouldBe(1);
        (await SecondsToNextTryAsync()).ShouldBe(120, tolerance: 5);

        await MakeDueAsync();
        (await WorkAsync()).ShouldBe(1);
        Notes.Texts.ShouldContain(_text);
        (await CountAsync()).ShouldBe(0L);
    }

    [Fact]
    public async Task A_job_that_keeps_failing_is_abandoned_and_kept()
    {
        await EnqueueAsync(new NoteArgs { Text = _text, Failures = int.MaxValue });
        await app.SqlAsync("""UPDATE "AbpBackgroundJobs" SET "CreationTime" = now() - interval '2 days 1 hour' """);

        (await WorkAsync()).ShouldBe(1);

        (await app.SqlAsync("""SELECT "IsAbandoned" FROM "AbpBackgroundJobs" """)).ShouldBe(true);
        await MakeDueAsync();
        (await WorkAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_job_that_nobody_knows_is_abandoned_at_once()
    {
        await EnqueueAsync(new NoteArgs { Text = _text });
        await app.SqlAsync("""UPDATE "AbpBackgroundJobs" SET "JobName" = 'unknown' """);

        (await WorkAsync()).ShouldBe(1);

        (await app.SqlAsync("""SELECT "IsAbandoned" FROM "AbpBackgroundJobs" """)).ShouldBe(true);
    }

    [Fact]
    public async Task Two_workers_share_the_jobs_and_none_runs_twice()
    {
        const int Jobs = 40;
        await app.CommitAsync(async () =>
        {
            for (var i = 0; i < Jobs; i++)
                await Manager.EnqueueAsync(new NoteArgs { Text = $"{_text} {i}" });
        });

        var done = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(WorkAsync)));

        done.Sum().ShouldBe(Jobs);
        Notes.Texts.Where(t => t.StartsWith(_text + " ", StringComparison.Ordinal)).Distinct().Count().ShouldBe(Jobs);
        Notes.Texts.Count(t => t.StartsWith(_text + " ", StringComparison.Ordinal)).ShouldBe(Jobs);
        (await CountAsync()).ShouldBe(0L);
    }

    [Fact]
    public async Task A_running_job_is_nobody_else_s_until_its_lease_ends()
    {
        var gate = Notes.Gates[_text] = new TaskCompletionSource();
        await EnqueueAsync(new NoteArgs { Text = _text });
        var running = Task.Run(WorkAsync);
        await UntilAsync(() => Notes.Tries.ContainsKey(_text));

        (await WorkAsync()).ShouldBe(0);

        gate.SetResult();
        (await running).ShouldBe(1);
        Notes.Tries[_text].ShouldBe(1);
    }

    [Fact]
    public async Task The_job_of_a_worker_that_died_is_taken_by_another()
    {
        await EnqueueAsync(new NoteArgs { Text = _text });
        var leases = app.Get<IBackgroundJobLeases>();
        var dead = (await leases.TakeAsync(TimeSpan.FromMinutes(5), CancellationToken.None)).ShouldNotBeNull();
        (await WorkAsync()).ShouldBe(0);

        await MakeDueAsync();
        (await leases.TakeAsync(TimeSpan.FromMinutes(5), CancellationToken.None)).ShouldNotBeNull().Id.ShouldBe(dead.Id);

        // The dead one's word no longer counts.
        await leases.ReleaseAsync(dead, TimeSpan.Zero, CancellationToken.None);
        (await WorkAsync()).ShouldBe(0);
        await leases.AbandonAsync(dead, CancellationToken.None);
        (await app.SqlAsync("""SELECT "IsAbandoned" FROM "AbpBackgroundJobs" """)).ShouldBe(false);
    }

    [Fact]
    public async Task A_job_that_the_process_s_end_interrupts_is_due_again_at_once()
    {
        var gate = Notes.Gates[_text] = new TaskCompletionSource();
        await EnqueueAsync(new NoteArgs { Text = _text });
        using var stopping = new CancellationTokenSource();
        var running = Task.Run(() => Worker().WorkAsync(stopping.Token));
        await UntilAsync(() => Notes.Tries.ContainsKey(_text));

        await stopping.CancelAsync();
        gate.SetException(new OperationCanceledException());
        await running;

        Notes.Gates.TryRemove(_text, out _);
        (await WorkAsync()).ShouldBe(1);
        Notes.Texts.ShouldContain(_text);
    }

    /// <summary>T9: nodes whose clocks are two hours apart.</summary>
    [Theory]
    [Trait("Procedure", "T9")]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task Leases_and_waits_are_those_of_the_database_whatever_the_clock_of_a_node_says(int hours)
    {
        var gate = Notes.Gates[_text] = new TaskCompletionSource();
        await EnqueueAsync(new NoteArgs { Text = _text });
        var running = Task.Run(() => Worker(hours).WorkAsync(CancellationToken.None));
        await UntilAsync(() => Notes.Tries.ContainsKey(_text));

        (await Worker(-hours).WorkAsync(CancellationToken.None)).ShouldBe(0);

        gate.SetResult();
        (await running).ShouldBe(1);
        await EnqueueAsync(new NoteArgs { Text = _text + " fails", Failures = 1 });
        (await Worker(hours).WorkAsync(CancellationToken.None)).ShouldBe(1);
        (await SecondsToNextTryAsync()).ShouldBe(60, tolerance: 5);
    }

    private IBackgroundJobManager Manager => app.Get<IBackgroundJobManager>();

    private Task EnqueueAsync(NoteArgs args) => app.CommitAsync(() => Manager.EnqueueAsync(args));

    /// <summary>A worker of its own, as each process has one.</summary>
    private LeasingBackgroundJobWorker Worker() => ActivatorUtilities.CreateInstance<LeasingBackgroundJobWorker>(app.Services);

    /// <summary>One on a machine whose clock is so many hours ahead.</summary>
    private LeasingBackgroundJobWorker Worker(int hours) => ActivatorUtilities.CreateInstance<LeasingBackgroundJobWorker>(app.Services, new ShiftedClock(hours));

    private Task<int> WorkAsync() => Worker().WorkAsync(CancellationToken.None);

    private Task<object?> CountAsync() => app.SqlAsync("""SELECT count(*) FROM "AbpBackgroundJobs" """);

    private Task MakeDueAsync() =>
        app.SqlAsync("""UPDATE "AbpBackgroundJobs" SET "NextTryTime" = now() - interval '1 second' """);

    private async Task<double> SecondsToNextTryAsync() => Convert.ToDouble(
        await app.SqlAsync("""SELECT extract(epoch FROM "NextTryTime" - now()) FROM "AbpBackgroundJobs" """),
        System.Globalization.CultureInfo.InvariantCulture);

    private static async Task UntilAsync(Func<bool> condition)
    {
        for (var i = 0; i < 500 && !condition(); i++)
            await Task.Delay(20);
        condition().ShouldBeTrue();
    }

    private sealed class ShiftedClock(int hours) : IClock
    {
        public DateTime Now => DateTime.UtcNow.AddHours(hours);

        public DateTimeKind Kind => DateTimeKind.Utc;

        public bool SupportsMultipleTimezone => true;

        public DateTime Normalize(DateTime dateTime) => dateTime;
    }
}
