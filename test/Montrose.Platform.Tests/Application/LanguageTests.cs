using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Montrose.Languages;
using Montrose.Localization;
using Montrose.Mails;
using Montrose.People;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Localization;
using Xunit;

namespace Montrose.Platform.Tests.Application;

public class LanguageTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    /// <summary>That the files are embedded and registered; what is in them the architecture tests compare.</summary>
    [Fact]
    public void Every_resource_answers_in_every_language()
    {
        var factory = app.Services.GetRequiredService<IStringLocalizerFactory>();
        var options = app.Services.GetRequiredService<IOptions<AbpLocalizationOptions>>().Value;
        options.Languages.Select(l => l.CultureName).ShouldBe(["en", "de", "fr", "es", "tr", "ar"]);
        foreach (var resource in options.Resources.Values.OfType<LocalizationResource>())
        {
            var localizer = factory.Create(resource.ResourceType);
            var english = Keys("en");
            foreach (var language in options.Languages) Keys(language.CultureName).ShouldBe(english, $"{resource.ResourceName} in {language.CultureName}");

            string[] Keys(string culture)
            {
                using var _ = CultureHelper.Use(culture);
                return [.. localizer.GetAllStrings(includeParentCultures: false).Where(t => !t.ResourceNotFound).Select(t => t.Name).Order(StringComparer.Ordinal)];
            }
        }
    }

    [Fact]
    public async Task A_choice_is_kept_with_the_account_and_is_nobody_elses()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        await app.AsAsync(agent, s => s.GetRequiredService<ILanguageChoiceAppService>().ChooseAsync(new ChooseLanguageInput { Language = "tr" }));
        (await ChosenByAsync(agent)).ShouldBe("tr");
        (await ChosenByAsync(agency.Admin)).ShouldBeNull();
        // The agency's own language is a choice, too: it stays when the agency's changes.
        await app.AsAsync(agent, s => s.GetRequiredService<ILanguageChoiceAppService>().ChooseAsync(new ChooseLanguageInput { Language = "en" }));
        (await ChosenByAsync(agent)).ShouldBe("en");
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("EN")]
    [InlineData("de-AT")]
    [InlineData("../../de")]
    public async Task A_language_that_the_portal_does_not_speak_is_refused(string language)
    {
        var agency = await app.Given.AnAgency();
        var refused = await Should.ThrowAsync<BusinessException>(app.AsAsync(agency.Admin, s => s.GetRequiredService<ILanguageChoiceAppService>().ChooseAsync(new ChooseLanguageInput { Language = language })));
        refused.Code.ShouldBe("Montrose:Language.Unknown");
        (await ChosenByAsync(agency.Admin)).ShouldBeNull();
    }

    [Fact]
    public async Task An_invitation_is_written_in_the_language_of_who_invites()
    {
        var agency = await app.Given.AnAgency("Riad Studio");
        using (CultureHelper.Use("ar"))
            await app.AsAsync(agency.Admin, s => s.GetRequiredService<IInvitationAppService>().InviteAgentAsync(new InviteAgentInput { Email = "salma@riad.example", Department = Department.Marketing }));
        using (CultureHelper.Use("")) await app.RunJobsAsync();

        var mail = app.Mailbox.Mails.Single(m => m.To == "salma@riad.example");
        mail.Subject.ShouldBe("دعوتك إلى Riad Studio");
        mail.Body.ShouldContain("<html lang=\"ar\" dir=\"rtl\">");
        mail.Body.ShouldContain("text-align:right");
    }

    [Fact]
    public async Task A_mail_follows_the_receivers_choice_before_the_senders_language()
    {
        var agency = await app.Given.AnAgency();
        await app.AsAsync(agency.Admin, s => s.GetRequiredService<ILanguageChoiceAppService>().ChooseAsync(new ChooseLanguageInput { Language = "de" }));
        using (CultureHelper.Use("fr"))
            await app.Given.InAsync(agency.Id, async s =>
            {
                await s.GetRequiredService<BrandedMailer>().SendAsync(agency.Admin.Email, MailTemplates.PasswordReset, new { Link = "http://x.example" });
                return true;
            });
        var mail = app.Mailbox.Mails.Last(m => m.To == agency.Admin.Email);
        mail.Subject.ShouldStartWith("Ein neues Passwort für ");
        mail.Body.ShouldContain("<html lang=\"de\" dir=\"ltr\">");
    }

    [Theory]
    [InlineData("de", "1.234,5")]
    [InlineData("ar", "1,234.5")]
    [InlineData("tr", "1.234,5")]
    public void Numbers_are_written_as_the_language_does_with_the_digits_that_are_used(string language, string written) =>
        1234.5.ToString("N1", PortalLanguages.Find(language)).ShouldBe(written);

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("ar-EG", "ar")]
    [InlineData("nl", null)]
    [InlineData("", null)]
    public void A_region_speaks_its_language(string name, string? language) => (PortalLanguages.Find(name)?.Name).ShouldBe(language);

    private Task<string?> ChosenByAsync(Person person) =>
        app.AsAsync<ReaderLanguage, string?>(person, async s => (await s.ChosenByAsync(person.UserId))?.Name);
}
