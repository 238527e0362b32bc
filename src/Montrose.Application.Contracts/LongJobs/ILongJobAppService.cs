using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace Montrose.LongJobs;

/// <summary>The signed-in person's own long jobs: files of lists, imports.</summary>
public interface ILongJobAppService : IApplicationService
{
    /// <summary>Newest first.</summary>
    Task<PagedResultDto<LongJobDto>> GetListAsync(GetLongJobsInput input);

    /// <summary>One job with how far it is.</summary>
    Task<LongJobDto> GetAsync(Guid id);

    /// <summary>The file that the job left.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Job.NoFile, .ScopeChanged where the person sees other clients than when it was asked for</exception>
    Task<IRemoteStreamContent> GetFileAsync(Guid id);

    /// <summary>Stops the job: at once where it waits, else at its next step. What was done stays.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Job.IsOver</exception>
    Task<LongJobDto> StopAsync(Guid id);

    /// <summary>Takes a job that is over off the list, with its file.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Job.IsRunning</exception>
    Task DeleteAsync(Guid id);
}

public class LongJobDto : EntityDto<Guid>
{
    public LongJobKind Kind { get; set; }

    /// <summary>The list's name or the file's.</summary>
    public string Title { get; set; } = "";

    public LongJobState State { get; set; }

    /// <summary>Steps altogether; 0 while nobody knows.</summary>
    public int TotalSteps { get; set; }

    public int DoneSteps { get; set; }

    /// <summary>True where it was asked to stop and has not yet.</summary>
    public bool IsStopping { get; set; }

    /// <summary>True while there is a file to fetch.</summary>
    public bool HasFile { get; set; }

    public string? FileName { get; set; }
    public long FileBytes { get; set; }

    /// <summary>UTC; until when the file is there.</summary>
    public DateTime? FileUntil { get; set; }

    /// <summary>What it works on, such as an import.</summary>
    public Guid? SubjectId { get; set; }

    /// <summary>Why it failed, as text with the remedy.</summary>
    public string? Failure { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? FinishedAt { get; set; }
}

public class GetLongJobsInput : PagedResultRequestDto
{
    /// <summary>True for those that wait or run.</summary>
    public bool OnlyOpen { get; set; }
}
