using System.Text;
using Montrose.Abp.Core.Tests.Parts;
using Shouldly;
using Volo.Abp.Localization;
using Volo.Abp.TextTemplating;
using Volo.Abp.VirtualFileSystem;
using Volo.Abp;
using Xunit;

namespace Montrose.Abp.Core.Tests.Templating;

public class Templates : PartsTest
{
    private ITemplateRenderer Renderer
    {
        get
        {
            var files = GetRequiredService<IDynamicFileProvider>();
            foreach (var (path, content) in TestTemplates.Files)
                files.AddOrUpdate(new InMemoryFileInfo(path, Encoding.UTF8.GetBytes(content), path[(path.LastIndexOf('/') + 1)..]));
            return GetRequiredService<ITemplateRenderer>();
        }
    }

    [Fact]
    public async Task Values_are_encoded_for_HTML()
    {
        var text = await Renderer.RenderAsync("Test.Hello", new { name = "<script>alert('x')</script>" }, "en");

        text.ShouldContain("&lt;script&gt;");
        text.ShouldNotContain("<script>");
    }

    [Fact]
    public async Task A_layout_surrounds_the_content_without_encoding_it_again()
    {
        var text = await Renderer.RenderAsync("Test.Mail", new { name = "Ada & Bob" }, "en", new Dictionary<string, object> { ["brand"] = "Acme" });

        text.ShouldBe("<html>Acme|<b>Ada &amp; Bob</b></html>");
    }

    [Theory]
    [InlineData("de", "Hallo Ada")]
    [InlineData("de-AT", "Hallo Ada")]
    [InlineData("fr", "Hello Ada")]
    public async Task The_content_of_the_culture_is_taken_and_falls_back(string culture, string expected) =>
        (await Renderer.RenderAsync("Test.Hello", new { name = "Ada" }, culture)).ShouldBe(expected);

    [Fact]
    public async Task The_current_culture_counts_where_none_is_given()
    {
        var renderer = Renderer;
        using (CultureHelper.Use("de"))
            (await renderer.RenderAsync("Test.Hello", new { name = "Ada" })).ShouldBe("Hallo Ada");
    }

    [Fact]
    public async Task Texts_of_the_resource_are_there_and_encoded() =>
        (await Renderer.RenderAsync("Test.Localized", new { name = "<i>" }, "en"))
            .ShouldBe("There is no tenant with the tenant id or name: &lt;i&gt;");

    [Fact]
    public async Task An_unknown_template_is_an_error() =>
        (await Should.ThrowAsync<AbpException>(() => Renderer.RenderAsync("Test.Nothing"))).Message.ShouldContain("Test.Nothing");
}

public class TestTemplates : TemplateDefinitionProvider
{
    internal static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["/templates/hello/en.hbs"] = "Hello {{model.name}}",
        ["/templates/hello/de.hbs"] = "Hallo {{model.name}}",
        ["/templates/layout.hbs"] = "<html>{{brand}}|{{{content}}}</html>",
        ["/templates/mail.hbs"] = "<b>{{model.name}}</b>",
        ["/templates/localized.hbs"] = "{{L \"TenantNotFoundDetails\" model.name}}"
    };

    public override void Define(ITemplateDefinitionContext context)
    {
        context.Add(new TemplateDefinition("Test.Hello", defaultCultureName: "en").WithVirtualFilePath("/templates/hello", isInlineLocalized: false));
        context.Add(new TemplateDefinition("Test.Layout", isLayout: true).WithVirtualFilePath("/templates/layout.hbs", isInlineLocalized: true));
        context.Add(new TemplateDefinition("Test.Mail", layout: "Test.Layout").WithVirtualFilePath("/templates/mail.hbs", isInlineLocalized: true));
        context.Add(new TemplateDefinition("Test.Localized", "AbpMultiTenancy").WithVirtualFilePath("/templates/localized.hbs", isInlineLocalized: true));
    }
}
