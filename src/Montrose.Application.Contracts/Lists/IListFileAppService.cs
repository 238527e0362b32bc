using System.ComponentModel.DataAnnotations;
using Montrose.LongJobs;
using Montrose.People;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace Montrose.Lists;

/// <summary>Lists as files: what a list shows to the caller under a query, with the columns of the caller's choice.</summary>
public interface IListFileAppService : IApplicationService
{
    /// <summary>The file at once, of at most 5,000 rows. Formulas are made text.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:List.Unknown, .TooManyRows, TimeZone.Unknown</exception>
    Task<IRemoteStreamContent> GetAsync(GetListFileInput input);

    /// <summary>Has the file written in the background, whatever its length; the job holds it for some days.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:List.Unknown, Job.TooManyOpen, TimeZone.Unknown</exception>
    Task<LongJobDto> StartAsync(GetListFileInput input);
}

public class GetListFileInput
{
    /// <summary>The list's name, e.g. <c>clients</c>.</summary>
    [Required, StringLength(SavedViewConsts.MaxListLength)]
    public string List { get; set; } = "";

    /// <summary>
    /// Filters, sorting and columns as the list's address has them, e.g. <c>State=Archived&amp;Columns=Contact</c>; of a list that
    /// is of one thing, such as one client's team, the id of that as well: <c>Of=…</c>.
    /// </summary>
    [StringLength(SavedViewConsts.MaxQueryLength)]
    public string? Query { get; set; }

    [EnumDataType(typeof(ListFileFormat))]
    public ListFileFormat Format { get; set; } = ListFileFormat.Csv;

    /// <summary>IANA; the zone in which moments are written, UTC where it is empty.</summary>
    [StringLength(AgentConsts.MaxTimeZoneLength)]
    public string? TimeZone { get; set; }
}
