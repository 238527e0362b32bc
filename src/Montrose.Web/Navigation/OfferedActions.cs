using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Montrose.Web.Theme.Navigation;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;

namespace Montrose.Web.Navigation;

/// <summary>What this person may begin, in order.</summary>
public class OfferedActions(IOptions<PortalActions> actions, IPermissionChecker permissions, IStringLocalizerFactory texts, IServiceProvider services) : ITransientDependency
{
    /// <param name="isNamed">Leaves out those with other titles; null keeps all.</param>
    public async Task<IReadOnlyList<OfferedAction>> GetAsync(Func<string, bool>? isNamed = null)
    {
        var named = actions.Value.Entries.OrderBy(a => a.Order).Select(a => (Action: a, Title: a.Title.Localize(texts).Value)).Where(a => isNamed?.Invoke(a.Title) != false).ToList();
        if (named.Count == 0) return [];
        var granted = await permissions.IsGrantedAsync([.. named.Select(a => a.Action.Permission).Distinct(StringComparer.Ordinal)]);
        return
        [
            .. named.Where(a => granted.Result.GetValueOrDefault(a.Action.Permission) == PermissionGrantResult.Granted && a.Action.IsOffered?.Invoke(services) != false)
                .Select(a => new OfferedAction(a.Title, a.Action.Icon, a.Action.Url)),
        ];
    }
}

/// <param name="Title">In the reader's language.</param>
/// <param name="Icon">A name of the icon bundle.</param>
/// <param name="Url">Begins with ~/.</param>
public sealed record OfferedAction(string Title, string Icon, string Url);
