using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Montrose.Web.Tests.Infrastructure;

/// <summary>
/// Looks at every page that somebody reaches from the start page by links, one of each kind. New pages are found without
/// being named, as soon as a menu or another page leads to them.
/// </summary>
/// <param name="portal">Address of the portal, without a trailing slash.</param>
/// <param name="look">What is wrong with the page that is open; null where pages are only fetched and read for links, not shown.</param>
public sealed partial class PortalCrawl(string portal, Func<IPage, Task<IReadOnlyList<string>>>? look = null)
{
    private readonly ConcurrentDictionary<string, byte> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentQueue<string> _open = new();
    private readonly ConcurrentBag<string> _problems = [];
    private int _busy;

    /// <summary>The paths that were looked at, with {id} for what tells one page of a kind from another.</summary>
    public IEnumerable<string> Seen => _seen.Keys;

    public IEnumerable<string> Problems => _problems;

    /// <summary>Several windows of one person share the work.</summary>
    public async Task RunAsync(IReadOnlyCollection<IPage> windows, params string[] starts)
    {
        foreach (var start in starts) Add(portal + start);
        await Task.WhenAll(windows.Select(VisitAsync));
    }

    private async Task VisitAsync(IPage page)
    {
        while (true)
        {
            Interlocked.Increment(ref _busy);
            if (_open.TryDequeue(out var url))
            {
                await LookAsync(page, url);
                Interlocked.Decrement(ref _busy);
            }
            else if (Interlocked.Decrement(ref _busy) == 0 && _open.IsEmpty) return;
            else await Task.Delay(20);
        }
    }

    private async Task LookAsync(IPage page, string url)
    {
        try
        {
            var (status, links) = look is null ? await FetchAsync(page, url) : await ShowAsync(page, url, look);
            if (status != 200) _problems.Add($"{url} answered {status}.");
            foreach (var link in links) Add(link);
        }
        catch (PlaywrightException e) when (e.Message.Contains("Download is starting", StringComparison.Ordinal))
        {
            // A file, not a page.
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            _problems.Add($"{url}: {e.Message}");
        }
    }

    private async Task<(int Status, string[] Links)> ShowAsync(IPage page, string url, Func<IPage, Task<IReadOnlyList<string>>> look)
    {
        var answer = await page.GotoAsync(url);
        foreach (var violation in await look(page)) _problems.Add(violation);
        return (answer!.Status, await page.Locator("a[href]:not([download])").EvaluateAllAsync<string[]>("all => all.map(a => a.href)"));
    }

    private static async Task<(int Status, string[] Links)> FetchAsync(IPage page, string url)
    {
        var read = await page.EvaluateAsync<string[]>(
            """
            async url => {
              const answer = await fetch(url);
              const read = new DOMParser().parseFromString(await answer.text(), "text/html");
              return [String(answer.status), ...[...read.querySelectorAll("a[href]:not([download])")].map(a => new URL(a.getAttribute("href"), answer.url).href)];
            }
            """,
            url);
        return (int.Parse(read[0], CultureInfo.InvariantCulture), read[1..]);
    }

    private void Add(string link)
    {
        if (!link.StartsWith(portal + "/", StringComparison.Ordinal)) return;
        var path = new Uri(link).AbsolutePath;
        if (path.StartsWith("/api/", StringComparison.OrdinalIgnoreCase)) return;
        if (_seen.TryAdd(Identifier().Replace(path.Length > 1 ? path.TrimEnd('/') : path, "{id}"), 0)) _open.Enqueue(portal + path);
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?<=/)[0-9]+(?=/|$)|(?<=/dashboard/api/)[^/]+", RegexOptions.IgnoreCase)]
    private static partial Regex Identifier();
}
