using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Montrose.Abp.Core.Tests.Parts;
using Shouldly;
using Volo.Abp.Localization;
using Volo.Abp.VirtualFileSystem;
using Volo.Abp;
using Xunit;

namespace Montrose.Abp.Core.Tests.Localization;

public class Texts_and_their_cultures : PartsTest
{
    protected override void AfterAddApplication(IServiceCollection services)
    {
        services.Configure<AbpLocalizationOptions>(options =>
        {
            options.Resources.Add<BaseTexts>("en").AddVirtualJson("/texts/base");
            options.Resources.Add<ShopTexts>("en").AddVirtualJson("/texts/shop");
            options.DefaultResourceType = typeof(ShopTexts);
        });
    }

    private IStringLocalizer Texts
    {
        get
        {
            var files = GetRequiredService<IDynamicFileProvider>();
            Add(files, "/texts/base/en.json", """{"culture":"en","texts":{"Bye":"Bye","Hello":"Hello from the base"}}""");
            Add(files, "/texts/base/de.json", """{"culture":"de","texts":{"Bye":"Tschüss"}}""");
            Add(files, "/texts/shop/en.json", """{"culture":"en","texts":{"Hello":"Hello","Total":"{0} items","OnlyEnglish":"Only English","Menu":{"Home":"Home"}}}""");
            Add(files, "/texts/shop/de.json", """{"culture":"de","texts":{"Hello":"Hallo"}}""");
            Add(files, "/texts/shop/de-AT.json", """{"culture":"de-AT","texts":{"Greeting":"Servus"}}""");
            return GetRequiredService<IStringLocalizer<ShopTexts>>();
        }
    }

    [Fact]
    public void A_text_comes_from_the_culture_itself_first()
    {
        var texts = Texts;
        using (CultureHelper.Use("de-AT"))
            texts["Greeting"].Value.ShouldBe("Servus");
        using (CultureHelper.Use("de"))
            texts["Greeting"].ResourceNotFound.ShouldBeTrue();
    }

    [Fact]
    public void A_region_falls_back_to_its_language_and_that_to_the_default_culture()
    {
        var texts = Texts;
        using (CultureHelper.Use("de-AT"))
        {
            texts["Hello"].Value.ShouldBe("Hallo");
            texts["OnlyEnglish"].Value.ShouldBe("Only English");
        }
    }

    [Fact]
    public void An_inherited_text_is_found_in_the_culture_and_an_own_one_beats_it()
    {
        var texts = Texts;
        using (CultureHelper.Use("de-AT"))
            texts["Bye"].Value.ShouldBe("Tschüss");
        using (CultureHelper.Use("en"))
            texts["Hello"].Value.ShouldBe("Hello");
    }

    [Fact]
    public void A_missing_key_answers_with_itself_and_says_so()
    {
        var text = Texts["Nowhere"];

        text.Value.ShouldBe("Nowhere");
        text.ResourceNotFound.ShouldBeTrue();
    }

    [Fact]
    public void Arguments_and_nested_keys_work()
    {
        var texts = Texts;
        using (CultureHelper.Use("en"))
        {
            texts["Total", 3].Value.ShouldBe("3 items");
            texts["Menu__Home"].Value.ShouldBe("Home");
        }
    }

    [Fact]
    public void All_texts_of_a_culture_include_parents_and_inherited_ones()
    {
        var texts = Texts;
        using (CultureHelper.Use("de-AT"))
        {
            var all = texts.GetAllStrings(includeParentCultures: true).ToDictionary(t => t.Name, t => t.Value);

            all["Greeting"].ShouldBe("Servus");
            all["Hello"].ShouldBe("Hallo");
            all["Bye"].ShouldBe("Tschüss");
            all["OnlyEnglish"].ShouldBe("Only English");
        }
    }

    [Fact]
    public void A_localizable_string_is_localized_when_it_is_shown()
    {
        _ = Texts;
        var factory = GetRequiredService<IStringLocalizerFactory>();
        var text = LocalizableString.Create<ShopTexts>("Hello");

        using (CultureHelper.Use("de"))
            text.Localize(factory).Value.ShouldBe("Hallo");
        using (CultureHelper.Use("en"))
            text.Localize(factory).Value.ShouldBe("Hello");
    }

    private static void Add(IDynamicFileProvider files, string path, string content) =>
        files.AddOrUpdate(new InMemoryFileInfo(path, System.Text.Encoding.UTF8.GetBytes(content), path[(path.LastIndexOf('/') + 1)..]));

    private sealed class BaseTexts;

    [InheritResource(typeof(BaseTexts))]
    private sealed class ShopTexts;
}
