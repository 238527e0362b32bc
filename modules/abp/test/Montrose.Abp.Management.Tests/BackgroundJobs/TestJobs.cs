using System.Collections.Concurrent;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Montrose.Abp.Management.BackgroundJobs;

public class NoteArgs
{
    public string Text { get; set; } = "";

    /// <summary>Fails so many times before it succeeds.</summary>
    public int Failures { get; set; }
}

public class TenantNoteArgs : IMultiTenant
{
    public Guid? TenantId { get; set; }

    public string Text { get; set; } = "";
}

/// <summary>What jobs have done.</summary>
public class JobNotes : ISingletonDependency
{
    public ConcurrentQueue<string> Texts { get; } = new();

    public ConcurrentDictionary<string, int> Tries { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, TaskCompletionSource> Gates { get; } = new(StringComparer.Ordinal);
}

public class NoteJob(JobNotes notes) : AsyncBackgroundJob<NoteArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(NoteArgs args)
    {
        var tries = notes.Tries.AddOrUpdate(args.Text, 1, (_, count) => count + 1);
        if (notes.Gates.TryGetValue(args.Text, out var gate))
            await gate.Task;
        if (tries <= args.Failures)
            throw new InvalidOperationException("Not yet.");
        notes.Texts.Enqueue(args.Text);
    }
}

public class TenantNoteJob(JobNotes notes, ICurrentTenant currentTenant) : AsyncBackgroundJob<TenantNoteArgs>, ITransientDependency
{
    public override Task ExecuteAsync(TenantNoteArgs args)
    {
        notes.Texts.Enqueue(args.Text + " in " + currentTenant.Id);
        return Task.CompletedTask;
    }
}
