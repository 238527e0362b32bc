using Microsoft.Extensions.Logging;
using Montrose.Clients;
using Montrose.Lists;
using Montrose.Localization;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BlobStoring;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.LongJobs;

[BackgroundJobName("Montrose.ListFile")]
public class ListFileArgs : IMultiTenant
{
    public Guid? TenantId { get; set; }
    public Guid JobId { get; set; }

    /// <summary>The language of whoever wants the file.</summary>
    public string? Language { get; set; }
}

/// <summary>Writes a list into a file as its person would see it now. Begins anew after the server broke off.</summary>
public class ListFileJob(
    LongJobProgress progress,
    ActingPerson person,
    ListCatalog lists,
    ListFiles files,
    IBlobContainer<LongJobContainer> container,
    IUnitOfWorkManager units) : AsyncBackgroundJob<ListFileArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(ListFileArgs args)
    {
        using var culture = PortalLanguages.Find(args.Language) is { } found ? CultureHelper.Use(found) : null;
        if (await progress.FindAsync(args.JobId) is not { IsOver: false } job) return;
        try
        {
            if (!await person.DoAsync(job.UserId, sees => WriteAsync(job, sees))) await FailAsync(job.Id, LongJobErrors.BrokeOff());
        }
        catch (StopAskedException)
        {
            await progress.ChangeAsync(job.Id, static (j, now) => j.Stop(now));
        }
        catch (Exception e) when (e is BusinessException or AbpAuthorizationException or Volo.Abp.Validation.AbpValidationException)
        {
            LogFailure(Logger, job.Id, e);
            await FailAsync(job.Id, e as BusinessException ?? LongJobErrors.BrokeOff());
        }
    }

    private async Task WriteAsync(LongJob job, ClientScopeSnapshot sees)
    {
        if (job.ScopeKey != ScopeKeys.Of(sees)) throw LongJobErrors.ScopeChanged();
        var request = ListFileRequest.Read(job.Arguments);
        var source = lists.Find(request.List);
        await ContinueAsync(job.Id, static (j, now) => j.Start(0, now));
        await using var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await files.WriteAsync(source, request, file, (done, total) => ContinueAsync(job.Id, (j, _) => j.Advance(done, total)));
        await KeepAsync(job.Id, files.NameOf(source, request.Format), file);
    }

    /// <summary>The file and the word that it is there, in one transaction.</summary>
    private async Task KeepAsync(Guid id, string name, FileStream file)
    {
        file.Position = 0;
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        await container.SaveAsync(LongJobContainer.BlobOf(id), file, overrideExisting: true);
        await unit.CompleteAsync();
        await progress.ChangeAsync(id, (j, now) => j.FinishWith(name, file.Length, now));
    }

    private async Task ContinueAsync(Guid id, Action<LongJob, DateTime> step)
    {
        if (!await progress.ChangeAsync(id, step)) throw new StopAskedException();
    }

    private Task FailAsync(Guid id, BusinessException error) => progress.ChangeAsync(id, (j, now) => j.Fail(error.Code ?? "", now));

    private static readonly Action<ILogger, Guid, Exception?> FailureLogged =
        LoggerMessage.Define<Guid>(LogLevel.Information, new EventId(1, "ListFileFailed"), "The list file of the job {Job} could not be written.");

    private static void LogFailure(ILogger logger, Guid job, Exception exception) => FailureLogged(logger, job, exception);

    /// <summary>The person wants the job to stop.</summary>
    private sealed class StopAskedException : Exception;
}
