using Montrose.People;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.PeopleImports;

/// <summary>One file of people on its way to invitations: what its columns mean, how far it is, and what came of it.</summary>
public class PeopleImport : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    private PeopleImport() { }

    public PeopleImport(Guid id, Guid? tenantId, string fileName, char delimiter, IEnumerable<string> headers, int totalRows) : base(id)
    {
        TenantId = tenantId;
        FileName = fileName.Length <= PeopleImportConsts.MaxFileNameLength ? fileName : fileName[..PeopleImportConsts.MaxFileNameLength];
        Delimiter = delimiter.ToString();
        Headers = [.. headers];
        Fields = [.. Headers.Select(_ => PeopleField.None)];
        TotalRows = totalRows;
        State = PeopleImportState.Uploaded;
    }

    public Guid? TenantId { get; private set; }
    public string FileName { get; private set; } = "";
    public string Delimiter { get; private set; } = ",";
    public List<string> Headers { get; private set; } = [];

    /// <summary>What each column holds, in the file's order.</summary>
    public List<PeopleField> Fields { get; private set; } = [];

    /// <summary>Of rows whose file has no column for it.</summary>
    public InvitationKind Kind { get; private set; } = InvitationKind.Agent;

    /// <summary>Of agents whose row names none.</summary>
    public Department? Department { get; private set; }

    /// <summary>True where the one who started it may invite administrators.</summary>
    public bool MayInviteAdmins { get; private set; }

    public PeopleImportState State { get; private set; }

    /// <summary>Rows of the file, the heading left out.</summary>
    public int TotalRows { get; private set; }

    /// <summary>Rows looked at so far, the heading left out.</summary>
    public int ProcessedRows { get; private set; }

    public int ValidRows { get; private set; }
    public int RejectedRows { get; private set; }

    /// <summary>The dry run's first problems, as JSON.</summary>
    public string? Problems { get; private set; }

    /// <summary>The code of the error that ended it, with its line where it has one.</summary>
    public string? FailureCode { get; private set; }

    public long? FailureLine { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? FinishedAt { get; private set; }

    public bool IsRunning => State is PeopleImportState.Checking or PeopleImportState.Importing;

    /// <summary>True while the file is needed.</summary>
    public bool HasFile => State is not (PeopleImportState.Done or PeopleImportState.Failed);

    /// <summary>Names the columns and has every row looked at.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Import.WrongState, .EmailColumnMissing, .FieldTwice</exception>
    public void Check(IReadOnlyList<PeopleField> fields, InvitationKind kind, Department? department, bool mayInviteAdmins)
    {
        if (State is not (PeopleImportState.Uploaded or PeopleImportState.Checked)) throw PeopleImportErrors.WrongState();
        var named = fields.Take(Headers.Count).Concat(Enumerable.Repeat(PeopleField.None, Math.Max(0, Headers.Count - fields.Count))).ToList();
        if (!named.Contains(PeopleField.Email)) throw PeopleImportErrors.EmailColumnMissing();
        if (named.Where(f => f != PeopleField.None).GroupBy(f => f).FirstOrDefault(g => g.Count() > 1) is { } twice) throw PeopleImportErrors.FieldTwice(twice.Key);
        (Fields, Kind, Department, MayInviteAdmins) = (named, kind, department, mayInviteAdmins);
        Restart(PeopleImportState.Checking);
    }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Import.WrongState: only what was checked is imported, once.</exception>
    public void Import(bool mayInviteAdmins)
    {
        if (State != PeopleImportState.Checked) throw PeopleImportErrors.WrongState();
        MayInviteAdmins = mayInviteAdmins;
        Restart(PeopleImportState.Importing);
    }

    public void Advance(int valid, int rejected)
    {
        ValidRows += valid;
        RejectedRows += rejected;
        ProcessedRows += valid + rejected;
    }

    public void FinishCheck(string problems, DateTime now) => (State, Problems, FinishedAt) = (PeopleImportState.Checked, problems, now);

    public void Finish(DateTime now) => (State, FinishedAt) = (PeopleImportState.Done, now);

    public void Fail(string code, long? line, DateTime now) => (State, FailureCode, FailureLine, FinishedAt) = (PeopleImportState.Failed, code, line, now);

    /// <summary>A dry run can be started again; of an import, what was invited stays invited.</summary>
    public void Stop(DateTime now)
    {
        if (State == PeopleImportState.Checking) Restart(PeopleImportState.Uploaded);
        else Fail(PeopleImportErrors.Stopped().Code!, null, now);
    }

    private void Restart(PeopleImportState state) =>
        (State, ProcessedRows, ValidRows, RejectedRows, FinishedAt) = (state, 0, 0, 0, null);
}
