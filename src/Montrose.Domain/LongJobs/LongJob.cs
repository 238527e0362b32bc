using Montrose.Clients;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.LongJobs;

/// <summary>Work of one person that takes longer than a page may: how far it is, and the file that it leaves for some days.</summary>
public class LongJob : CreationAuditedEntity<Guid>, IMultiTenant
{
    private LongJob() { }

    public LongJob(Guid id, Guid? tenantId, Guid userId, LongJobKind kind, string title, ClientScopeSnapshot scope, string arguments = "", Guid? subjectId = null) : base(id)
    {
        TenantId = tenantId;
        UserId = userId;
        Kind = kind;
        Title = title.Length <= LongJobConsts.MaxTitleLength ? title : title[..LongJobConsts.MaxTitleLength];
        Arguments = Check.Length(arguments, nameof(arguments), LongJobConsts.MaxArgumentsLength)!;
        SubjectId = subjectId;
        ScopeKey = ScopeKeys.Of(scope);
        State = LongJobState.Waiting;
    }

    public Guid? TenantId { get; private set; }

    /// <summary>Whose job it is; nobody else sees it.</summary>
    public Guid UserId { get; private set; }

    public LongJobKind Kind { get; private set; }

    /// <summary>The list's name or the file's.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What it was asked for, as its kind writes it.</summary>
    public string Arguments { get; private set; } = "";

    /// <summary>What it works on, such as an import.</summary>
    public Guid? SubjectId { get; private set; }

    /// <summary>Whose rows the person saw when it was asked for.</summary>
    public string ScopeKey { get; private set; } = "";

    public LongJobState State { get; private set; }

    /// <summary>Steps altogether; 0 while nobody knows.</summary>
    public int TotalSteps { get; private set; }

    public int DoneSteps { get; private set; }

    /// <summary>True where the person wants it to stop; it does at its next step.</summary>
    public bool IsStopAsked { get; private set; }

    public string? FileName { get; private set; }

    public long FileBytes { get; private set; }

    /// <summary>The code of the error that ended it.</summary>
    public string? FailureCode { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? StartedAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? FinishedAt { get; private set; }

    public bool IsOver => State is LongJobState.Done or LongJobState.Failed or LongJobState.Cancelled;

    /// <summary>UTC; until when its file is there, null where it has none.</summary>
    public DateTime? FileUntil => FileName is null ? null : FinishedAt?.AddDays(LongJobConsts.FileDays);

    public bool HasFileAt(DateTime now) => State == LongJobState.Done && FileUntil > now;

    /// <summary>Begins, or begins again after the server broke off.</summary>
    public void Start(int total, DateTime now) => (State, TotalSteps, DoneSteps, StartedAt) = (LongJobState.Running, total, 0, StartedAt ?? now);

    /// <summary>So far it is; never back.</summary>
    public void Advance(int done, int total)
    {
        DoneSteps = Math.Max(DoneSteps, done);
        TotalSteps = Math.Max(total, DoneSteps);
    }

    public void Finish(DateTime now) => (State, DoneSteps, FinishedAt) = (LongJobState.Done, TotalSteps, now);

    public void FinishWith(string fileName, long bytes, DateTime now)
    {
        (FileName, FileBytes) = (fileName, bytes);
        Finish(now);
    }

    public void Fail(string code, DateTime now) => (State, FailureCode, FinishedAt) = (LongJobState.Failed, code, now);

    /// <summary>A job that waits for its turn stops at once; a running one, and one that something else runs, at its next step.</summary>
    /// <exception cref="BusinessException">Montrose:Job.IsOver</exception>
    public void AskToStop(DateTime now)
    {
        if (IsOver) throw LongJobErrors.IsOver();
        IsStopAsked = true;
        if (State == LongJobState.Waiting && SubjectId is null) Stop(now);
    }

    public void Stop(DateTime now) => (State, FinishedAt) = (LongJobState.Cancelled, now);

    /// <exception cref="BusinessException">Montrose:Job.NoFile, .ScopeChanged where the person sees other clients now</exception>
    public void EnsureFileFor(ClientScopeSnapshot scope, DateTime now)
    {
        if (!HasFileAt(now)) throw LongJobErrors.NoFile();
        if (ScopeKey != ScopeKeys.Of(scope)) throw LongJobErrors.ScopeChanged();
    }
}
