using Montrose.PeopleImports;
using Montrose.Web.Theme.TagHelpers;

namespace Montrose.Web.Pages.Dashboard.Admin.People.Import;

/// <summary>How an import's state reads.</summary>
public static class ImportTones
{
    public static Tone Of(PeopleImportState state) => state switch
    {
        PeopleImportState.Done => Tone.Success,
        PeopleImportState.Failed => Tone.Danger,
        PeopleImportState.Checking or PeopleImportState.Importing => Tone.Info,
        PeopleImportState.Checked => Tone.Warning,
        _ => Tone.Neutral,
    };
}
