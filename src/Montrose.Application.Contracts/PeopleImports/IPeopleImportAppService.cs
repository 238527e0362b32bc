using System.ComponentModel.DataAnnotations;
using Montrose.People;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace Montrose.PeopleImports;

/// <summary>Invites many people from a CSV file: upload, name the columns, dry run, import (B2).</summary>
public interface IPeopleImportAppService : IApplicationService
{
    /// <summary>Newest first.</summary>
    Task<PagedResultDto<PeopleImportDto>> GetListAsync(PagedResultRequestDto input);

    /// <summary>One import with how far it is.</summary>
    Task<PeopleImportDto> GetAsync(Guid id);

    /// <summary>Takes in a file of people.</summary>
    /// <param name="file">UTF-8, apart by comma, semicolon or tab, with headings in the first row; at most <see cref="PeopleImportConsts.MaxFileBytes"/> bytes.</param>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Import.FileMissing, .FileTooLarge, .NotText, .WrongEncoding, .NoRows, .HeadingMissing, .TooManyRows, .TooManyColumns, .QuoteNotClosed</exception>
    Task<PeopleImportDto> UploadAsync(IRemoteStreamContent file);

    /// <summary>Starts the dry run, which writes nothing.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Import.WrongState, .EmailColumnMissing, .FieldTwice, Role.AboveYours</exception>
    Task<PeopleImportDto> CheckAsync(Guid id, CheckPeopleImportInput input);

    /// <summary>Invites the valid rows in the background; the others are kept for <see cref="GetRejectedAsync"/>.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Import.WrongState</exception>
    Task<PeopleImportDto> ImportAsync(Guid id);

    /// <summary>Forgets the import and its file. People who were invited stay invited.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Import.WrongState while it runs</exception>
    Task DiscardAsync(Guid id);

    /// <summary>The rejected rows as CSV, as they stood in the file with the reason in a last column; formulas are made text.</summary>
    Task<IRemoteStreamContent> GetRejectedAsync(Guid id);
}

public class PeopleImportDto : EntityDto<Guid>
{
    public string FileName { get; set; } = "";
    public PeopleImportState State { get; set; }
    public IReadOnlyList<string> Headers { get; set; } = [];

    /// <summary>What each column holds; before the check, what its heading probably means.</summary>
    public IReadOnlyList<PeopleField> Fields { get; set; } = [];

    /// <summary>The file's first rows, while columns are to be named.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Sample { get; set; } = [];

    public InvitationKind Kind { get; set; }
    public Department? Department { get; set; }

    /// <summary>Rows of the file, the heading left out.</summary>
    public int TotalRows { get; set; }

    public int ProcessedRows { get; set; }
    public int ValidRows { get; set; }
    public int RejectedRows { get; set; }

    /// <summary>The dry run's first problems.</summary>
    public IReadOnlyList<ImportProblemDto> Problems { get; set; } = [];

    /// <summary>Why it ended before the file did, as text with the remedy.</summary>
    public string? Failure { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; set; }
}

public class ImportProblemDto
{
    /// <summary>Counted from 1, the heading.</summary>
    public int Row { get; set; }

    public RejectReason Reason { get; set; }

    /// <summary>The row's cells, cut where they are long.</summary>
    public string Text { get; set; } = "";
}

public class CheckPeopleImportInput
{
    /// <summary>What each column holds, in the file's order.</summary>
    [Required, MaxLength(PeopleImportConsts.MaxColumns)]
    public IList<PeopleField> Fields { get; set; } = [];

    /// <summary>Admin or agent, where a row does not say.</summary>
    [EnumDataType(typeof(InvitationKind))]
    public InvitationKind Kind { get; set; } = InvitationKind.Agent;

    /// <summary>Of agents, where a row does not say.</summary>
    [EnumDataType(typeof(Department))]
    public Department? Department { get; set; }
}
