using Microsoft.Playwright;
using Montrose.OpenApi;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Browser;

/// <summary>The script by which pages of the portal call its API, in Chromium and within a session.</summary>
[Collection(BrowserCollection.Name)]
public class BrowserScriptTests(BrowserFixture browser)
{
    private const string Password = "Montrose-2026!";

    private string North => browser.Server.AgencyUrl("north");

    [SkippableFact]
    public async Task A_page_reads_writes_and_pages_through_lists_as_its_person()
    {
        var page = await OpenAsync("admin@north.example");

        var company = await page.EvaluateAsync<string>("""
            async () => {
              const made = await montrose.client.create({ companyName: 'Script & Söhne', contactName: 'Sam', contactEmail: 'sam@script.example', services: [1] });
              return (await montrose.client.get(made.id)).companyName;
            }
            """);
        company.ShouldBe("Script & Söhne");

        var (listed, total) = (await page.EvaluateAsync<string[]>("""
            async () => {
              const names = [];
              for await (const client of montrose.pages(montrose.client.getList, { maxResultCount: 2 })) names.push(client.companyName);
              return names;
            }
            """), await page.EvaluateAsync<int>("async () => (await montrose.client.getList({ maxResultCount: 1 })).totalCount"));
        listed.Length.ShouldBe(total);
        listed.Distinct().Count().ShouldBe(total);
        listed.ShouldContain("Script & Söhne");
        (await page.EvaluateAsync<string[]>("async () => (await montrose.client.getList({ filter: 'Söhne' })).items.map(c => c.companyName)")).ShouldBe(["Script & Söhne"]);
    }

    [SkippableFact]
    public async Task A_refusal_is_an_error_with_status_code_and_members()
    {
        var page = await OpenAsync("owner@bakery.example");

        (await RefusedAsync(page, "montrose.client.create({ companyName: 'No', contactName: 'No', contactEmail: 'no@no.example' })")).ShouldStartWith("403 ");
        (await RefusedAsync(page, "montrose.wallet.redeem({ code: 'NO-SUCH-CODE' })")).ShouldBe("403 Billing:RedeemCode.Unknown ");
        (await RefusedAsync(page, "montrose.wallet.redeem({ code: '' })")).ShouldBe("400 null code");
    }

    [SkippableFact]
    public async Task Every_operation_of_the_description_is_in_the_script()
    {
        var page = await OpenAsync("admin@north.example");

        var missing = await page.EvaluateAsync<string[]>($$"""
            async () => {
              const camel = name => name[0].toLowerCase() + name.slice(1);
              const { paths } = await (await fetch('{{OpenApiNames.Address}}')).json();
              const ids = Object.values(paths).flatMap(methods => Object.values(methods)).map(says => says.operationId).filter(Boolean);
              if (ids.length < 150) return ['too few operations'];
              return ids.filter(id => { const [group, name] = id.split('_'); return typeof montrose[camel(group)]?.[camel(name)] !== 'function'; });
            }
            """);

        missing.ShouldBeEmpty();
    }

    private async Task<IPage> OpenAsync(string email)
    {
        var page = await browser.OpenStartAsAsync(North, email, Password);
        await page.AddScriptTagAsync(new() { Url = OpenApiNames.Script });
        return page;
    }

    private static Task<string> RefusedAsync(IPage page, string call) => page.EvaluateAsync<string>($$"""
        async () => {
          try { await {{call}}; return 'not refused'; }
          catch (error) { return error instanceof montrose.MontroseError ? `${error.status} ${error.code} ${error.validationErrors.flatMap(e => e.members).join()}` : String(error); }
        }
        """);
}
