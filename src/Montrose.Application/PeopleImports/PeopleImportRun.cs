using System.Text.Json;
using Montrose.LongJobs;
using Montrose.People;
using Volo.Abp;
using Volo.Abp.BlobStoring;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.PeopleImports;

/// <summary>
/// Goes through a file in batches, each a transaction of its own with the progress in it: a run that breaks off is taken up
/// by the next one where it stopped, and nobody is invited twice.
/// </summary>
public class PeopleImportRun(
    IRepository<PeopleImport, Guid> imports,
    IRepository<RejectedRow, Guid> rejected,
    IBlobContainer<PeopleImportContainer> files,
    InvitationBatch invitations,
    LongJobProgress jobs,
    IUnitOfWorkManager units,
    IGuidGenerator guids,
    ICurrentTenant tenant,
    IClock clock) : ITransientDependency
{
    public async Task RunAsync(Guid id)
    {
        var import = await FindAsync(id);
        if (import is not { IsRunning: true }) return;
        var job = (await jobs.FindOfSubjectAsync(id))?.Id;
        try
        {
            if (!await StepAsync(job, j => j.Start(import.TotalRows, clock.Now))) throw PeopleImportErrors.Stopped();
            await using var file = await OpenAsync(id);
            await RunAsync(import, file, job);
            await StepAsync(job, j => j.Finish(clock.Now));
        }
        catch (BusinessException e) when (e.Code == PeopleImportErrors.Stopped().Code)
        {
            await ChangeAsync(id, i => i.Stop(clock.Now), isLast: import.State == PeopleImportState.Importing);
            await StepAsync(job, j => j.Stop(clock.Now));
        }
        catch (BusinessException e)
        {
            await ChangeAsync(id, i => i.Fail(e.Code ?? "", e.Data["line"] as long?, clock.Now), isLast: true);
            await StepAsync(job, j => j.Fail(e.Code ?? "", clock.Now));
        }
    }

    private async Task RunAsync(PeopleImport import, Stream file, Guid? job)
    {
        var isDryRun = import.State == PeopleImportState.Checking;
        var problems = new List<ImportProblem>();
        var rows = new PersonRows(import);
        foreach (var batch in CsvRows.Read(file, import.Delimiter[0]).Skip(1).Select(rows.Read).Skip(import.ProcessedRows).Chunk(PeopleImportConsts.BatchSize))
        {
            using var unit = units.Begin(requiresNew: true, isTransactional: true);
            var looked = await LookAsync(batch, isDryRun);
            var bad = looked.FindAll(r => r.Reason is not null);
            if (isDryRun) problems.AddRange(bad.Take(PeopleImportConsts.ShownProblems - problems.Count).Select(ImportProblem.Of));
            else await rejected.InsertManyAsync(bad.ConvertAll(r => new RejectedRow(guids.Create(), tenant.Id, import.Id, r.Number, r.Reason!.Value, r.Cells)));
            var current = await imports.GetAsync(import.Id);
            current.Advance(looked.Count - bad.Count, bad.Count);
            await imports.UpdateAsync(current);
            await unit.CompleteAsync();
            if (!await StepAsync(job, j => j.Advance(current.ProcessedRows, import.TotalRows))) throw PeopleImportErrors.Stopped();
        }
        if (isDryRun) await ChangeAsync(import.Id, i => i.FinishCheck(JsonSerializer.Serialize(problems), clock.Now), isLast: false);
        else await ChangeAsync(import.Id, i => i.Finish(clock.Now), isLast: true);
    }

    /// <summary>The rows of a batch with what the database says of them; in earnest they are invited by it.</summary>
    private async Task<List<PersonRow>> LookAsync(PersonRow[] batch, bool isDryRun)
    {
        var people = batch.Where(r => r.Person is not null).Select(r => r.Person!).ToList();
        var outcomes = new Queue<InviteOutcome>(isDryRun ? await invitations.LookAsync(people, clock.Now, replaceExpired: false) : await invitations.InviteAsync(people));
        return batch.Select(r => r.Person is null ? r : r with { Reason = ReasonOf(outcomes.Dequeue()) }).ToList();
    }

    /// <returns>False where its person wants it to stop.</returns>
    private async Task<bool> StepAsync(Guid? job, Action<LongJob> step) => job is not { } id || await jobs.ChangeAsync(id, (j, _) => step(j));

    private async Task<Stream> OpenAsync(Guid id) => await files.GetOrNullAsync(PeopleImportContainer.BlobOf(id)) ?? throw PeopleImportErrors.FileMissing();

    private async Task<PeopleImport?> FindAsync(Guid id)
    {
        using var unit = units.Begin(requiresNew: true);
        var import = await imports.FindAsync(id);
        await unit.CompleteAsync();
        return import;
    }

    private async Task ChangeAsync(Guid id, Action<PeopleImport> change, bool isLast)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var import = await imports.GetAsync(id);
        change(import);
        await imports.UpdateAsync(import);
        if (isLast) await files.DeleteAsync(PeopleImportContainer.BlobOf(id));
        await unit.CompleteAsync();
    }

    private static RejectReason? ReasonOf(InviteOutcome outcome) => outcome switch
    {
        InviteOutcome.HasAccount => RejectReason.HasAccount,
        InviteOutcome.AlreadyInvited => RejectReason.AlreadyInvited,
        _ => null,
    };
}

/// <summary>A row that the dry run would reject, as it is kept and shown.</summary>
internal sealed record ImportProblem(int Row, RejectReason Reason, string Text)
{
    private const int MaxShown = 200;

    public static ImportProblem Of(PersonRow row)
    {
        var text = string.Join(" · ", row.Cells.Where(c => c.Length > 0));
        return new ImportProblem(row.Number, row.Reason!.Value, text.Length <= MaxShown ? text : text[..MaxShown] + "…");
    }
}
