using System.Text.Json;
using Microsoft.Extensions.Localization;
using Montrose.Localization;
using Volo.Abp.DependencyInjection;

namespace Montrose.PeopleImports;

/// <summary>Imports as the pages and the API show them.</summary>
public class PeopleImportMapping(IStringLocalizer<MontroseResource> l) : ITransientDependency
{
    public PeopleImportDto ToDto(PeopleImport import, IReadOnlyList<IReadOnlyList<string>>? sample = null) => new()
    {
        Id = import.Id,
        FileName = import.FileName,
        State = import.State,
        Headers = import.Headers,
        Fields = import.State == PeopleImportState.Uploaded ? ColumnGuess.Of(import.Headers) : import.Fields,
        Sample = sample ?? [],
        Kind = import.Kind,
        Department = import.Department,
        TotalRows = import.TotalRows,
        ProcessedRows = import.ProcessedRows,
        ValidRows = import.ValidRows,
        RejectedRows = import.RejectedRows,
        Problems = import.Problems is { } json ? JsonSerializer.Deserialize<List<ImportProblem>>(json)!.ConvertAll(p => new ImportProblemDto { Row = p.Row, Reason = p.Reason, Text = p.Text }) : [],
        Failure = import.FailureCode is { Length: > 0 } code ? l[code].Value.Replace("{line}", import.FailureLine?.ToString(System.Globalization.CultureInfo.CurrentCulture) ?? "", StringComparison.Ordinal) : null,
        CreationTime = import.CreationTime,
    };
}
