using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Assets;

/// <summary>How scripts and styles reach a browser.</summary>
[Collection(BrowserCollection.Name)]
public partial class AssetDeliveryTests(BrowserFixture browser)
{
    [Fact]
    public async Task Scripts_and_styles_come_compressed_and_are_kept_for_as_long_as_their_version_holds()
    {
        using var client = browser.Server.Client(browser.Server.HostUrl);
        var page = await client.GetStringAsync("/Account/Login");
        var assets = Asset().Matches(page).Select(m => m.Groups[1].Value).Distinct().ToList();

        assets.Count.ShouldBeGreaterThanOrEqualTo(2);
        foreach (var asset in assets)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, asset);
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
            using var answer = await client.SendAsync(request);
            answer.IsSuccessStatusCode.ShouldBeTrue(asset);
            answer.Content.Headers.ContentEncoding.ShouldBe(["gzip"], asset);
            answer.Headers.CacheControl!.ToString().ShouldContain("immutable", Case.Sensitive, asset);
        }
    }

    [GeneratedRegex("(?:href|src)=\"(/assets/dist/[^\"]+\\.(?:css|js)\\?v=[^\"]+)\"")]
    private static partial Regex Asset();
}
