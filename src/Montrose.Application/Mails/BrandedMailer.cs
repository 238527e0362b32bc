using System.Net.Mail;
using Microsoft.Extensions.Localization;
using Montrose.Agencies;
using Montrose.Integration;
using Montrose.Languages;
using Montrose.Localization;
using Montrose.Portal;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TextTemplating;

namespace Montrose.Mails;

/// <summary>Renders a mail in the current portal's brand and the receiver's language, and hands it to the sender at once.</summary>
[ExposeServices(typeof(BrandedMailer), typeof(IPortalMailer))]
public class BrandedMailer(
    IEmailSender sender,
    IEmailSenderConfiguration configuration,
    ITemplateRenderer renderer,
    IStringLocalizer<MontroseResource> localizer,
    ICurrentTenant tenant,
    AgencyDirectory agencies,
    ReceiverLanguage languages,
    PortalUrls urls) : IPortalMailer, ITransientDependency
{
    private const string HostBrand = "Montrose";

    /// <param name="to">One address.</param>
    /// <param name="template">A name of <see cref="MailTemplates"/>.</param>
    /// <param name="model">What the template shows; everything is encoded.</param>
    public Task SendAsync(string to, string template, object model) =>
        SendAsync(to, template, brand => new PortalMail(localizer[$"Mail:{template["Montrose.".Length..]}.Subject", brand], model));

    public async Task SendAsync(string to, string template, Func<string, PortalMail> write)
    {
        var agency = tenant.Id is { } id ? await agencies.FindAsync(id) : null;
        var brand = agency?.Name ?? HostBrand;
        var portal = urls.OfTenant(agency?.Subdomain);
        var language = await languages.OfMailToAsync(to);
        using var _ = CultureHelper.Use(language);
        var written = write(brand);
        var body = await renderer.RenderAsync(template, written.Model, globalContext: new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["language"] = language.Name,
            ["direction"] = language.TextInfo.IsRightToLeft ? "rtl" : "ltr",
            ["start"] = language.TextInfo.IsRightToLeft ? "right" : "left",
            ["brand"] = brand,
            ["color"] = agency?.PrimaryColor ?? AgencyConsts.DefaultColor,
            ["textColor"] = agency?.PrimaryTextColor ?? "#ffffff",
            ["logo"] = agency?.LogoUrl is { } logo ? portal + logo : "",
            ["portal"] = portal,
        });
        using var mail = new MailMessage
        {
            From = new MailAddress(await configuration.GetDefaultFromAddressAsync(), brand),
            Subject = written.Subject,
            Body = body,
            IsBodyHtml = true,
        };
        mail.To.Add(to);
        await sender.SendAsync(mail, normalize: false);
    }
}
