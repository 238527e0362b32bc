using Microsoft.Extensions.DependencyInjection;
using Montrose.Abp.Core.Tests.Parts;
using Shouldly;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp;
using Xunit;

namespace Montrose.Abp.Core.Tests.BackgroundJobs;

public class Retries_of_jobs : PartsTest
{
    private TestClock Clock => (TestClock)GetRequiredService<IClock>();

    private Journal Journal => GetRequiredService<Journal>();

    private IBackgroundJobStore Store => GetRequiredService<IBackgroundJobStore>();

    [Fact]
    public async Task A_job_runs_once_in_the_tenant_of_its_arguments()
    {
        await EnqueueAsync(new TestJobArgs { TenantId = PartsTestModule.Acme, Text = "hello" });
        await RunAsync();
        await RunAsync();

        Journal.Lines.ShouldBe([$"hello in {PartsTestModule.Acme}"]);
        CurrentTenant.Id.ShouldBeNull();
    }

    [Fact]
    public async Task A_failed_job_waits_one_minute_and_then_twice_as_long_each_time()
    {
        Journal.Failures = 3;
        var start = Clock.Now;
        var id = await EnqueueAsync(new TestJobArgs { Text = "late" });

        await RunAsync();
        (await Store.FindAsync(id))!.NextTryTime.ShouldBe(start.AddSeconds(60));

        Clock.Now = start.AddSeconds(59);
        await RunAsync();
        (await Store.FindAsync(id))!.TryCount.ShouldBe((short)1);

        Clock.Now = start.AddSeconds(60);
        await RunAsync();
        (await Store.FindAsync(id))!.NextTryTime.ShouldBe(start.AddSeconds(60 + 120));

        Clock.Now = start.AddSeconds(180);
        await RunAsync();
        (await Store.FindAsync(id))!.NextTryTime.ShouldBe(start.AddSeconds(180 + 240));

        Clock.Now = start.AddSeconds(420);
        await RunAsync();
        Journal.Lines.ShouldBe(["late in "]);
        (await Store.FindAsync(id)).ShouldBeNull();
    }

    [Fact]
    public async Task A_job_that_keeps_failing_is_abandoned_within_two_days()
    {
        Journal.Failures = int.MaxValue;
        var start = Clock.Now;
        var id = await EnqueueAsync(new TestJobArgs { Text = "never" });
        BackgroundJobInfo? last = null;

        for (var i = 0; i < 50 && await Store.FindAsync(id) is { } job; i++)
        {
            last = job;
            Clock.Now = job.NextTryTime;
            await RunAsync();
        }

        last!.IsAbandoned.ShouldBeTrue();
        last.TryCount.ShouldBe((short)12);
        (Clock.Now - start).ShouldBeLessThan(TimeSpan.FromDays(2));
        Clock.Now = start.AddDays(30);
        (await Store.GetWaitingJobsAsync(10)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_job_nobody_knows_is_abandoned_at_once_and_the_next_one_still_runs()
    {
        await Store.InsertAsync(new BackgroundJobInfo { Id = Guid.NewGuid(), JobName = "unknown", JobArgs = "{}", CreationTime = Clock.Now, NextTryTime = Clock.Now, Priority = BackgroundJobPriority.High });
        await EnqueueAsync(new TestJobArgs { Text = "next" });

        await RunAsync();

        Journal.Lines.ShouldBe(["next in "]);
        (await Store.GetWaitingJobsAsync(10)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_delayed_job_waits_and_a_high_priority_comes_first()
    {
        var manager = GetRequiredService<IBackgroundJobManager>();
        await manager.EnqueueAsync(new TestJobArgs { Text = "delayed" }, delay: TimeSpan.FromMinutes(5));
        await manager.EnqueueAsync(new TestJobArgs { Text = "normal" });
        await manager.EnqueueAsync(new TestJobArgs { Text = "high" }, BackgroundJobPriority.High);

        await RunAsync();
        Journal.Lines.ShouldBe(["high in ", "normal in "]);

        Clock.Now = Clock.Now.AddMinutes(5);
        await RunAsync();
        Journal.Lines[^1].ShouldBe("delayed in ");
    }

    private async Task<Guid> EnqueueAsync(TestJobArgs args) => Guid.Parse(await GetRequiredService<IBackgroundJobManager>().EnqueueAsync(args));

    private Task RunAsync() => ActivatorUtilities.CreateInstance<BackgroundJobWorker>(ServiceProvider).RunAsync(CancellationToken.None);
}

[BackgroundJobName("test-job")]
public class TestJobArgs : IMultiTenant
{
    public Guid? TenantId { get; set; }

    public string Text { get; set; } = "";
}

public class TestJob(Journal journal, ICurrentTenant currentTenant) : AsyncBackgroundJob<TestJobArgs>, ITransientDependency
{
    public override Task ExecuteAsync(TestJobArgs args)
    {
        if (journal.Failures > 0)
        {
            journal.Failures--;
            throw new InvalidOperationException("not yet");
        }

        journal.Lines.Add($"{args.Text} in {currentTenant.Id}");
        return Task.CompletedTask;
    }
}

public class Journal : ISingletonDependency
{
    public List<string> Lines { get; } = [];

    public int Failures { get; set; }
}
