using Montrose.ApiKeys;
using Montrose.Web.Theme.TagHelpers;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Shared;

/// <summary>A page of API keys.</summary>
public sealed record ApiKeyTable(PagedResultDto<ApiKeyDto> Keys, GetApiKeysInput Query, bool ShowsOwners)
{
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Query.Filter) || Query.State is not null;

    public static Tone ToneOf(ApiKeyState state) => state switch
    {
        ApiKeyState.Active => Tone.Success,
        ApiKeyState.Expired => Tone.Warning,
        _ => Tone.Neutral,
    };
}
