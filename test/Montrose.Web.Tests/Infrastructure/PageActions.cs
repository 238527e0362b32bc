using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Montrose.Web.Tests.Infrastructure;

/// <summary>What a person does with a page, by the words that the person reads.</summary>
public static class PageActions
{
    /// <summary>What the sign-in form asks for first.</summary>
    public const string LoginLabel = "E-mail address or user name";

    /// <summary>A form's control by its label; the mark of a required field is no part of the name.</summary>
    public static ILocator Field(this IPage page, string label) => page.Locator("main").GetByLabel(new Regex($"^{Regex.Escape(label)}( \\*)?$"));

    /// <summary>A button of the page's content.</summary>
    public static ILocator Button(this IPage page, string name) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>A link of the page's content.</summary>
    public static ILocator Link(this IPage page, string name) => page.Locator("main").GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First;

    /// <summary>The message beside a field.</summary>
    public static ILocator ErrorOf(this IPage page, string fieldName) => page.Locator($"[id='{fieldName.Replace('.', '_')}_error']");

    /// <summary>The page's one first-level heading.</summary>
    public static ILocator Heading(this IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public static async Task EnterAsync(this IPage page, string label, string value) => await page.Field(label).FillAsync(value);

    /// <summary>Presses a form's button and waits for the page that follows, after redirects.</summary>
    public static Task<IResponse> SubmitAsync(this IPage page, string button) => page.SubmitAsync(page.Button(button));

    /// <inheritdoc cref="SubmitAsync(IPage, string)"/>
    public static async Task<IResponse> SubmitAsync(this IPage page, ILocator button)
    {
        // The old page's document is told from the new one's by this mark.
        await page.EvaluateAsync("() => { window.beforeSubmit = true }");
        var answer = await page.RunAndWaitForResponseAsync(
            () => button.ClickAsync(),
            r => r.Request.IsNavigationRequest && r.Frame == page.MainFrame && r.Status is < 300 or >= 400);
        await page.WaitForFunctionAsync("() => !window.beforeSubmit && document.readyState === 'complete'");
        return answer;
    }

    public static async Task SignInAsync(this IPage page, string portal, string email, string password)
    {
        await page.GotoAsync(portal + "/account/login");
        await page.EnterAsync(LoginLabel, email);
        await page.EnterAsync("Password", password);
        await page.SubmitAsync("Sign in");
    }

    /// <summary>Opens a mail's link and sets a password there, which signs the person in.</summary>
    public static async Task AcceptInvitationAsync(this IPage page, string link, string name, string password)
    {
        await page.GotoAsync(link);
        await page.EnterAsync("Your name", name);
        await page.EnterAsync("Choose a password", password);
        await page.SubmitAsync("Accept and sign in");
    }

    /// <summary>The status with which the portal answers a request of the page's session.</summary>
    public static Task<int> StatusOfAsync(this IPage page, string path) =>
        page.EvaluateAsync<int>("path => fetch(path, { redirect: 'manual' }).then(r => r.type === 'opaqueredirect' ? 302 : r.status)", path);

    /// <summary>What background work does is seen some moments later, when the page is read again.</summary>
    public static async Task SoonAsync(this IPage page, string text)
    {
        for (var tries = 0; !(await page.Locator("main").InnerTextAsync()).Contains(text, StringComparison.Ordinal); tries++)
        {
            if (tries == 100) throw new TimeoutException($"{page.Url} does not say '{text}'. It says: {await page.Locator("main").InnerTextAsync()}");
            await Task.Delay(200);
            await page.ReloadAsync();
        }
    }
}
