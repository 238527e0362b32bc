using Microsoft.Extensions.Localization;
using Montrose.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Montrose.LongJobs;

/// <summary>Long jobs as the pages and the API show them.</summary>
public class LongJobMapping(IStringLocalizer<MontroseResource> l, IClock clock) : ITransientDependency
{
    public LongJobDto ToDto(LongJob job) => new()
    {
        Id = job.Id,
        Kind = job.Kind,
        Title = job.Title,
        State = job.State,
        TotalSteps = job.TotalSteps,
        DoneSteps = job.DoneSteps,
        IsStopping = job.IsStopAsked && !job.IsOver,
        HasFile = job.HasFileAt(clock.Now),
        FileName = job.FileName,
        FileBytes = job.FileBytes,
        FileUntil = job.FileUntil,
        SubjectId = job.SubjectId,
        Failure = job.FailureCode is { Length: > 0 } code ? Text(code) : null,
        CreationTime = job.CreationTime,
        FinishedAt = job.FinishedAt,
    };

    private string Text(string code) => l[code] is { ResourceNotFound: false } text ? text.Value : l["Montrose:Job.BrokeOff"].Value;
}
