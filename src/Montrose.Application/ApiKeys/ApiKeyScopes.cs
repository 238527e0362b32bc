using Montrose.Permissions;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.FeatureManagement;
using Volo.Abp.Identity;
using Volo.Abp.SettingManagement;
using Volo.Abp.TenantManagement;

namespace Montrose.ApiKeys;

/// <summary>Which permissions a key may carry.</summary>
public class ApiKeyScopes(PermissionChoices choices, IPermissionDefinitionManager definitions) : ITransientDependency
{
    /// <summary>ABP's own definitions can't say it themselves: with these a key would make accounts, roles or grants, or change how somebody signs in.</summary>
    private static readonly HashSet<string> PeopleOnly = new(StringComparer.Ordinal)
    {
        IdentityPermissions.Users.Create,
        IdentityPermissions.Users.Update,
        IdentityPermissions.Users.Delete,
        IdentityPermissions.Users.ManageRoles,
        IdentityPermissions.Users.ManagePermissions,
        IdentityPermissions.Roles.Create,
        IdentityPermissions.Roles.Update,
        IdentityPermissions.Roles.Delete,
        IdentityPermissions.Roles.ManagePermissions,
    };

    /// <summary>Their endpoints are ABP's own, which no key may use.</summary>
    private static readonly string[] GroupsOfPeople = [SettingManagementPermissions.GroupName, FeatureManagementPermissions.GroupName, TenantManagementPermissions.GroupName];

    /// <summary>What the signed-in person holds and a key may carry.</summary>
    public Task<List<PermissionChoiceDto>> OfferedAsync() => choices.HeldAsync(MayBeCarried);

    /// <summary>The wanted scopes and those that they need too.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:ApiKey.ScopesRequired, .ScopeNotYours</exception>
    public async Task<HashSet<string>> ChooseAsync(IReadOnlyCollection<string> wanted)
    {
        if (wanted.Count == 0) throw ApiKeyErrors.ScopesRequired();
        return PermissionChoices.WithParents(wanted, await OfferedAsync(), out var other) ?? throw ApiKeyErrors.ScopeNotYours(other);
    }

    /// <summary>Of scopes that a key was given once, those that a key may carry today.</summary>
    public async Task<List<string>> StillCarriedAsync(IEnumerable<string> scopes)
    {
        var carried = new List<string>();
        foreach (var scope in scopes)
            if (await definitions.GetOrNullAsync(scope) is { } permission && MayBeCarried(permission)) carried.Add(scope);
        return carried;
    }

    /// <summary>A permission that only some providers may grant would not ask the one that keeps keys to their scopes.</summary>
    public static bool MayBeCarried(PermissionDefinition permission) =>
        permission.IsForApiKeys() && permission.Providers.Count == 0 && !PeopleOnly.Contains(permission.Name)
        && !Array.Exists(GroupsOfPeople, g => permission.Name.StartsWith(g + ".", StringComparison.Ordinal));
}
