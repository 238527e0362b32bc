using Volo.Abp.DependencyInjection;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;

namespace Montrose.Search;

/// <summary>What the signed-in person opened last: only which it was, so that its name and who may see it are as of today.</summary>
public class RecentFinds(ISettingProvider settings, ISettingManager manager) : ITransientDependency
{
    private const char Next = ',';
    private const char IdFollows = ':';

    public async Task<List<(string Kind, Guid Id)>> GetAsync() =>
        [.. (await settings.GetOrNullAsync(SearchSettings.Recent) ?? "").Split(Next, StringSplitOptions.RemoveEmptyEntries).Select(Read).OfType<(string, Guid)>()];

    public async Task AddAsync(string kind, Guid id)
    {
        var opened = await GetAsync();
        opened.Remove((kind, id));
        opened.Insert(0, (kind, id));
        await manager.SetForCurrentUserAsync(SearchSettings.Recent, string.Join(Next, opened.Take(SearchConsts.MaxRecent).Select(o => $"{o.Kind}{IdFollows}{o.Id:N}")));
    }

    private static (string Kind, Guid Id)? Read(string entry) =>
        entry.Split(IdFollows) is [var kind, var text] && Guid.TryParse(text, out var id) ? (kind, id) : null;
}
