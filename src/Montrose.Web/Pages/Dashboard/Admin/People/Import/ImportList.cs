using Microsoft.Extensions.Localization;
using Montrose.Lists;
using Montrose.Localization;
using Montrose.PeopleImports;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Admin.People.Import;

/// <summary>The imports so far, newest first.</summary>
public class ImportList(IPeopleImportAppService imports, IStringLocalizer<MontroseResource> l) : ListSource<PagedResultRequestDto, PeopleImportDto>
{
    public const string Name = "imports";

    public override string PageUrl => "/dashboard/admin/people/import";

    public override string Title => l["Import.Recent"];

    public override Task<PagedResultDto<PeopleImportDto>> ReadAsync(PagedResultRequestDto input) => imports.GetListAsync(input);

    protected override IEnumerable<ListColumn<PeopleImportDto>> Define() =>
    [
        new ListColumn<PeopleImportDto>("FileName", l["Import.File"], i => i.FileName).Always(),
        new ListColumn<PeopleImportDto>("State", l["State"], i => l[$"ImportState.{i.State}"].Value),
        new ListColumn<PeopleImportDto>("TotalRows", l["Import.Rows"], i => i.TotalRows).Number(),
        new ListColumn<PeopleImportDto>("RejectedRows", l["Import.Rejected"], i => i.RejectedRows).Number(),
        new ListColumn<PeopleImportDto>("CreationTime", l["Created"], i => i.CreationTime),
    ];
}
