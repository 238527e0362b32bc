using CsvHelper;
using Microsoft.Extensions.Localization;
using Montrose.Localization;
using Montrose.People;
using Volo.Abp.BlobStoring;
using Volo.Abp.Content;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;

namespace Montrose.PeopleImports;

/// <summary>Takes files in, shows their first rows, writes the file of what was rejected, and deletes what is over.</summary>
public class PeopleImportFiles(
    IRepository<PeopleImport, Guid> imports,
    IRepository<RejectedRow, Guid> rejected,
    IBlobContainer<PeopleImportContainer> container,
    IAsyncQueryableExecuter executer,
    IStringLocalizer<MontroseResource> l,
    IGuidGenerator guids,
    ICurrentTenant tenant) : ITransientDependency
{
    /// <summary>Rows read from the database at once for the download.</summary>
    private const int RowsAtOnce = 5_000;

    /// <summary>Checks that the file can be read to its end before it is kept.</summary>
    public async Task<PeopleImport> TakeAsync(IRemoteStreamContent upload)
    {
        using var content = await ReadAsync(upload);
        CsvText.EnsureUtf8(Bytes(content));
        var delimiter = CsvText.Delimiter(Bytes(content));
        var (headers, rows) = Look(content, delimiter);
        var import = new PeopleImport(guids.Create(), tenant.Id, NameOf(upload), delimiter, headers, rows);
        await imports.InsertAsync(import, autoSave: true);
        await container.SaveAsync(PeopleImportContainer.BlobOf(import.Id), Again(content));
        return import;
    }

    public async Task<List<IReadOnlyList<string>>> SampleAsync(PeopleImport import)
    {
        await using var file = await container.GetOrNullAsync(PeopleImportContainer.BlobOf(import.Id));
        return file is null ? [] : CsvRows.Read(file, import.Delimiter[0]).Skip(1).Take(PeopleImportConsts.SampleRows).Select(r => (IReadOnlyList<string>)r.Cells).ToList();
    }

    public async Task<IRemoteStreamContent> RejectedAsync(PeopleImport import)
    {
        var file = new MemoryStream();
        await using (var csv = CsvWriter.Create(file, new CsvWriterOptions { WriteByteOrderMark = true, Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            await WriteAsync(csv, import.Headers.Append(l["Import.Reason"].Value));
            var last = 0;
            while (true)
            {
                var from = last;
                var rows = await executer.ToListAsync((await rejected.GetQueryableAsync()).Where(r => r.ImportId == import.Id && r.Row > from).OrderBy(r => r.Row).Take(RowsAtOnce).Select(r => new { r.Row, r.Reason, r.Cells }));
                if (rows.Count == 0) break;
                foreach (var row in rows) await WriteAsync(csv, Padded(row.Cells, import.Headers.Count).Append(l[$"RejectReason.{row.Reason}"].Value));
                last = rows[^1].Row;
            }
        }
        file.Position = 0;
        return new RemoteStreamContent(file, "rejected-" + Path.ChangeExtension(import.FileName, ".csv"), "text/csv");
    }

    public async Task ForgetAsync(PeopleImport import)
    {
        await container.DeleteAsync(PeopleImportContainer.BlobOf(import.Id));
        await rejected.DeleteDirectAsync(r => r.ImportId == import.Id);
        await imports.DeleteAsync(import);
    }

    /// <summary>Files that somebody uploaded and left.</summary>
    public async Task ForgetOldOnesAsync(DateTime now)
    {
        var before = now.AddHours(-PeopleImportConsts.KeptHours);
        foreach (var left in await imports.GetListAsync(i => i.CreationTime < before && (i.State == PeopleImportState.Uploaded || i.State == PeopleImportState.Checked)))
            await ForgetAsync(left);
    }

    private static ReadOnlySpan<byte> Bytes(MemoryStream content) => content.GetBuffer().AsSpan(0, (int)content.Length);

    private static MemoryStream Again(MemoryStream content)
    {
        content.Position = 0;
        return content;
    }

    /// <summary>Held once: what checks it and what stores it read the same memory.</summary>
    private static async Task<MemoryStream> ReadAsync(IRemoteStreamContent upload)
    {
        if (upload?.ContentLength is > PeopleImportConsts.MaxFileBytes) throw PeopleImportErrors.FileTooLarge();
        await using var stream = upload?.GetStream() ?? throw PeopleImportErrors.FileMissing();
        var content = new MemoryStream((int)Math.Clamp(upload.ContentLength ?? 0, 0, PeopleImportConsts.MaxFileBytes));
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer)) > 0)
        {
            if (content.Length + read > PeopleImportConsts.MaxFileBytes) throw PeopleImportErrors.FileTooLarge();
            content.Write(buffer, 0, read);
        }
        return content.Length == 0 ? throw PeopleImportErrors.NoRows() : content;
    }

    private static (List<string> Headers, int Rows) Look(MemoryStream content, char delimiter)
    {
        string[]? headings = null;
        var rows = 0;
        foreach (var row in CsvRows.Read(Again(content), delimiter))
        {
            if (headings is null) headings = row.Cells;
            else if (++rows > PeopleImportConsts.MaxRows) throw PeopleImportErrors.TooManyRows();
        }
        if (headings is not null && Array.Exists(headings, c => Mailbox.TryParse(c, out _))) throw PeopleImportErrors.HeadingMissing();
        if (headings is null || rows == 0) throw PeopleImportErrors.NoRows();
        if (headings.Length > PeopleImportConsts.MaxColumns) throw PeopleImportErrors.TooManyColumns();
        return (headings.Select(h => h.Length <= PeopleImportConsts.MaxHeaderLength ? h : h[..PeopleImportConsts.MaxHeaderLength]).ToList(), rows);
    }

    private static string NameOf(IRemoteStreamContent upload)
    {
        var name = Path.GetFileName((upload.FileName ?? "").Replace('\\', '/'));
        return name.Length > 0 && PersonNames.IsReadable(name) ? name : "people.csv";
    }

    private static IEnumerable<string> Padded(IReadOnlyList<string> cells, int columns) => cells.Concat(Enumerable.Repeat("", Math.Max(0, columns - cells.Count))).Take(Math.Max(columns, 1));

    private static async Task WriteAsync(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
        await csv.EndRecordAsync();
    }
}
