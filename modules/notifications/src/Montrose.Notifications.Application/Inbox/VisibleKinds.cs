using Microsoft.Extensions.Options;
using Montrose.Integration;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;

namespace Montrose.Notifications.Inbox;

/// <summary>The kinds of notices that the current person may see.</summary>
public class VisibleKinds(IOptions<NoticeKinds> kinds, IPermissionChecker permissions) : ITransientDependency
{
    public async Task<List<NoticeKind>> GetAsync()
    {
        var all = kinds.Value.All;
        string[] asked = [.. all.Select(k => k.Permission).OfType<string>().Distinct(StringComparer.Ordinal)];
        var granted = (await permissions.IsGrantedAsync(asked)).Result;
        return [.. all.Where(k => k.Permission is null || granted.GetValueOrDefault(k.Permission) == PermissionGrantResult.Granted)];
    }
}
