using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Shouldly;

namespace Montrose.Web.Tests.Infrastructure;

/// <summary>WCAG 2.2 AA as far as axe-core can tell, and that nothing sticks out on a phone.</summary>
public static class Accessibility
{
    private const string EveryRule = """{ "type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }""";
    private const string Colors = """{ "type": "rule", "values": ["color-contrast", "link-in-text-block"] }""";
    private const string TouchTargets = """{ "type": "rule", "values": ["target-size", "scrollable-region-focusable"] }""";

    private static readonly Lazy<string> AxeCore = new(static () =>
    {
        using var resource = typeof(AxeResult).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    });

    /// <summary>Fails with every violation on the page as it is.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page) =>
        string.Join('\n', await page.ViolationsAsync(EveryRule, "as it is")).ShouldBeEmpty();

    /// <summary>The same for the page in light, in dark, and at a phone's width.</summary>
    public static async Task ShouldBeAccessibleEverywhereAsync(this IPage page) =>
        string.Join('\n', await page.ViolationsEverywhereAsync()).ShouldBeEmpty();

    /// <summary>
    /// Everything in light; in dark only colours, because the markup is the same; on a phone only what its width changes.
    /// </summary>
    public static async Task<IReadOnlyList<string>> ViolationsEverywhereAsync(this IPage page)
    {
        var desktop = page.ViewportSize!;
        var found = new List<string>();
        found.AddRange(await page.ViolationsAsync(EveryRule, "light"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        found.AddRange(await page.ViolationsAsync(Colors, "dark"));
        await page.SetViewportSizeAsync(390, 844);
        found.AddRange(await page.ViolationsAsync(TouchTargets, "phone"));
        found.AddRange(await page.StickingOutAsync());
        await page.SetViewportSizeAsync(desktop.Width, desktop.Height);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return found;
    }

    /// <summary>What is wrong with the layout from right to left, on a desktop and on a phone.</summary>
    public static async Task<IReadOnlyList<string>> FaultsFromRightToLeftAsync(this IPage page)
    {
        var desktop = page.ViewportSize!;
        var found = new List<string>();
        if (await page.Locator("html").GetAttributeAsync("dir") != "rtl") found.Add($"{page.Url} is not laid out from right to left");
        found.AddRange(await page.StickingOutAsync());
        await page.SetViewportSizeAsync(390, 844);
        found.AddRange(await page.StickingOutAsync());
        await page.SetViewportSizeAsync(desktop.Width, desktop.Height);
        return found;
    }

    private static async Task<IEnumerable<string>> StickingOutAsync(this IPage page) =>
        (await page.EvaluateAsync<string[]>(StickingOut)).Select(e => $"{page.Url} ({page.ViewportSize!.Width} px): wider than the window: {e}");

    private static async Task<IEnumerable<string>> ViolationsAsync(this IPage page, string rules, string look)
    {
        if (!await page.EvaluateAsync<bool>("() => !!window.axe")) await page.EvaluateAsync(AxeCore.Value);
        var violations = await page.EvaluateAsync<string[]>(
            """
            async rules => {
              // A colour on its way from light to dark is neither.
              for (let frame = 0; frame < 2; frame++) await new Promise(done => requestAnimationFrame(done));
              await Promise.allSettled(document.getAnimations().map(animation => animation.finished));
              const found = await axe.run(document, { runOnly: JSON.parse(rules), resultTypes: ["violations"], elementRef: false });
              return found.violations.map(v => `${v.id}: ${v.help}\n  ${v.nodes.map(n => n.html + " " + n.failureSummary).join("\n  ")}`);
            }
            """,
            rules);
        return violations.Select(v => $"{page.Url} ({look}): {v}");
    }

    /// <summary>The innermost elements that make a page wider than its window, with the pixels they stick out by.</summary>
    private const string StickingOut = """
        () => {
          const root = document.documentElement;
          const wide = root.scrollWidth - root.clientWidth;
          if (wide <= 0) return [];
          const out = [...document.body.querySelectorAll("*")].filter(e => {
            const box = e.getBoundingClientRect();
            return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1) && getComputedStyle(e).position !== "fixed";
          });
          const inner = out.filter(e => !out.some(other => other !== e && e.contains(other))).slice(0, 5);
          return [`${wide} px`, ...inner.map(e => e.outerHTML.slice(0, 200))];
        }
        """;
}
