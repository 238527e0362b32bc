using Microsoft.Extensions.Localization;
using Montrose.ApiKeys;
using Montrose.Lists;
using Montrose.Localization;
using Montrose.Web.Theme.TagHelpers;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Shared;

/// <summary>API keys: one's own, a team's, or all.</summary>
public abstract class ApiKeyList(IStringLocalizer<MontroseResource> l) : ListSource<GetApiKeysInput, ApiKeyDto>
{
    public override string Title => l["ApiKeys"];

    /// <summary>True where the keys are of several people.</summary>
    public virtual bool ShowsOwners => true;

    protected override IEnumerable<ListColumn<ApiKeyDto>> Define()
    {
        yield return new ListColumn<ApiKeyDto>("Name", l["ApiKeys.Key"], k => k.Name).And(l["ApiKeys.Prefix"], k => k.Prefix).Sorted().Always();
        if (ShowsOwners) yield return new ListColumn<ApiKeyDto>("Owner", l["ApiKeys.Owner"], k => k.OwnerName);
        yield return new ListColumn<ApiKeyDto>("State", l["State"], k => l[$"ApiKeyState.{k.State}"].Value);
        yield return new ListColumn<ApiKeyDto>("ExpiresAt", l["ApiKeys.Expiry"], k => k.ExpiresAt).Sorted();
        yield return new ListColumn<ApiKeyDto>("LastUsedAt", l["ApiKeys.LastUse"], k => k.LastUsedAt);
        yield return new ListColumn<ApiKeyDto>("CreationTime", l["Created"], k => k.CreationTime).Sorted().OnDemand();
    }

    public static Tone ToneOf(ApiKeyState state) => state switch
    {
        ApiKeyState.Active => Tone.Success,
        ApiKeyState.Expired => Tone.Warning,
        _ => Tone.Neutral,
    };
}

/// <summary>The signed-in person's own keys.</summary>
public class MyApiKeyList(IApiKeyAppService keys, IStringLocalizer<MontroseResource> l) : ApiKeyList(l)
{
    public const string Name = "my-api-keys";

    public override string PageUrl => "/dashboard/settings/api-keys";

    public override bool ShowsOwners => false;

    public override Task<PagedResultDto<ApiKeyDto>> ReadAsync(GetApiKeysInput input) => keys.GetListAsync(input);
}

/// <summary>The keys of everybody in the client's team.</summary>
public class TeamApiKeyList(IApiKeyAppService keys, IStringLocalizer<MontroseResource> l) : ApiKeyList(l)
{
    public const string Name = "team-api-keys";

    public override string PageUrl => "/dashboard/client/team/api-keys";

    public override Task<PagedResultDto<ApiKeyDto>> ReadAsync(GetApiKeysInput input) => keys.GetTeamListAsync(input);
}

/// <summary>Every key of the agency's and its clients' people.</summary>
public class AgencyApiKeyList(IApiKeyAppService keys, IStringLocalizer<MontroseResource> l) : ApiKeyList(l)
{
    public const string Name = "api-keys";

    public override string PageUrl => "/dashboard/admin/api-keys";

    public override Task<PagedResultDto<ApiKeyDto>> ReadAsync(GetApiKeysInput input) => keys.GetAgencyListAsync(input);
}
