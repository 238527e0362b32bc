using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace Montrose.Web.Tests.Infrastructure;

public static class Accessibility
{
    private static readonly AxeRunOptions EveryRule = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    private static readonly AxeRunOptions Colors = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    /// <summary>Fails with every violation of WCAG 2.2 AA that axe-core finds on the page as it is.</summary>
    public static Task ShouldBeAccessibleAsync(this IPage page) => page.RunAsync(EveryRule, "as it is");

    /// <summary>The same for the page in light, in dark, and at a phone's width, where nothing may stick out either.</summary>
    public static async Task ShouldBeAccessibleEverywhereAsync(this IPage page)
    {
        var desktop = page.ViewportSize!;
        await page.RunAsync(EveryRule, "light");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.RunAsync(Colors, "dark");
        await page.SetViewportSizeAsync(390, 844);
        await page.RunAsync(EveryRule, "phone, dark");
        var tooWide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        tooWide.ShouldBeLessThanOrEqualTo(0, $"{page.Url} has to be scrolled sideways on a phone");
        await page.SetViewportSizeAsync(desktop.Width, desktop.Height);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    private static async Task RunAsync(this IPage page, AxeRunOptions options, string look)
    {
        // A colour on its way from light to dark is neither.
        await page.EvaluateAsync("""
            async () => {
              for (let frame = 0; frame < 2; frame++) await new Promise(done => requestAnimationFrame(done));
              await Promise.allSettled(document.getAnimations().map(animation => animation.finished));
            }
            """);
        var result = await page.RunAxe(options);
        var violations = result.Violations.Select(v => $"{v.Id}: {v.Help}\n  {string.Join("\n  ", v.Nodes.Select(n => n.Html))}");
        string.Join('\n', violations).ShouldBeEmpty($"axe-core on {page.Url} ({look})");
    }
}
