using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement.Localization;
using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.PermissionManagement;

/// <summary>Reads and changes the grants of a provider's key; the provider's policy says who may.</summary>
[Authorize]
public class PermissionAppService : ApplicationService, IPermissionAppService
{
    public PermissionAppService(
        IPermissionManager permissionManager,
        IPermissionDefinitionManager permissionDefinitionManager,
        IOptions<PermissionManagementOptions> options,
        ISimpleStateCheckerManager<PermissionDefinition> simpleStateCheckerManager)
    {
        ObjectMapperContext = typeof(AbpPermissionManagementApplicationModule);
        LocalizationResource = typeof(AbpPermissionManagementResource);
        Options = options.Value;
        PermissionManager = permissionManager;
        PermissionDefinitionManager = permissionDefinitionManager;
        SimpleStateCheckerManager = simpleStateCheckerManager;
    }

    protected PermissionManagementOptions Options { get; }

    protected IPermissionManager PermissionManager { get; }

    protected IPermissionDefinitionManager PermissionDefinitionManager { get; }

    protected ISimpleStateCheckerManager<PermissionDefinition> SimpleStateCheckerManager { get; }

    public virtual async Task<GetPermissionListResultDto> GetAsync(string providerName, string providerKey)
    {
        await CheckProviderPolicy(providerName);
        var groups = new List<(PermissionGroupDefinition Group, PermissionDefinition[] Permissions)>();
        foreach (var group in await PermissionDefinitionManager.GetGroupsAsync())
        {
            if (await OpenAsync(group, providerName) is { Length: > 0 } permissions)
                groups.Add((group, permissions));
        }

        var names = groups.SelectMany(g => g.Permissions).Select(p => p.Name).ToArray();
        var grants = (await PermissionManager.GetAsync(names, providerName, providerKey)).Result
            .ToDictionary(g => g.Name, StringComparer.Ordinal);
        return new GetPermissionListResultDto
        {
            EntityDisplayName = providerKey,
            Groups = [.. groups.Select(g => GroupDto(g.Group, [.. g.Permissions.Select(p => PermissionDto(p, grants[p.Name]))]))],
        };
    }

    public virtual async Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsDto input)
    {
        await CheckProviderPolicy(providerName);
        foreach (var permission in input.Permissions)
            await PermissionManager.SetAsync(permission.Name, providerName, providerKey, permission.IsGranted);
    }

    /// <exception cref="BusinessException">No policy is known for the provider, so nobody may.</exception>
    protected virtual async Task CheckProviderPolicy(string providerName)
    {
        if (!Options.ProviderPolicies.TryGetValue(providerName, out var policy) || string.IsNullOrEmpty(policy))
            throw new BusinessException(PermissionErrors.UnknownProvider).WithData("0", providerName);

        await AuthorizationService.CheckAsync(policy);
    }

    private async Task<PermissionDefinition[]> OpenAsync(PermissionGroupDefinition group, string providerName)
    {
        var side = CurrentTenant.GetMultiTenancySide();
        var permissions = group.GetPermissionsWithChildren()
            .Where(p => p.IsEnabled && p.MultiTenancySide.HasFlag(side)
                && (p.Providers.Count == 0 || p.Providers.Contains(providerName)))
            .ToArray();
        if (permissions.Length == 0)
            return permissions;

        var states = await SimpleStateCheckerManager.IsEnabledAsync(permissions);
        return [.. permissions.Where(p => states.GetValueOrDefault(p))];
    }

    private PermissionGroupDto GroupDto(PermissionGroupDefinition group, List<PermissionGrantInfoDto> permissions)
    {
        var text = group.DisplayName as LocalizableString;
        return new PermissionGroupDto
        {
            Name = group.Name,
            DisplayName = group.DisplayName?.Localize(StringLocalizerFactory).Value ?? group.Name,
            DisplayNameKey = text?.Name,
            DisplayNameResource = text?.ResourceName,
            Permissions = permissions,
        };
    }

    private PermissionGrantInfoDto PermissionDto(PermissionDefinition permission, PermissionWithGrantedProviders grant) => new()
    {
        Name = permission.Name,
        DisplayName = permission.DisplayName?.Localize(StringLocalizerFactory).Value ?? permission.Name,
        ParentName = permission.Parent?.Name,
        AllowedProviders = permission.Providers,
        IsGranted = grant.IsGranted,
        GrantedProviders =
        [
            .. grant.Providers.Select(p => new ProviderInfoDto { ProviderName = p.Name, ProviderKey = p.Key }),
        ],
    };
}
