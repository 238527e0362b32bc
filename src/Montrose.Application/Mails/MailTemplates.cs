using Montrose.Localization;
using Volo.Abp.TextTemplating;

namespace Montrose.Mails;

/// <summary>Names of the platform's mails. Each has the subject "Mail:{name}.Subject" and a template of its name.</summary>
public static class MailTemplates
{
    public const string Layout = "Montrose.Layout";
    public const string Invitation = "Montrose.Invitation";
    public const string PasswordReset = "Montrose.PasswordReset";
    public const string ClientsAssigned = "Montrose.ClientsAssigned";

    /// <summary>What a module tells a client; its subject and texts are the module's.</summary>
    public const string ClientNotice = "Montrose.ClientNotice";
}

public class MailTemplateDefinitionProvider : TemplateDefinitionProvider
{
    public override void Define(ITemplateDefinitionContext context)
    {
        context.Add(new TemplateDefinition(MailTemplates.Layout, typeof(MontroseResource), isLayout: true)
            .WithVirtualFilePath("/Mails/Templates/Layout.hbs", isInlineLocalized: true));
        foreach (var name in (string[])[MailTemplates.Invitation, MailTemplates.PasswordReset, MailTemplates.ClientsAssigned, MailTemplates.ClientNotice])
            context.Add(new TemplateDefinition(name, typeof(MontroseResource), layout: MailTemplates.Layout)
                .WithVirtualFilePath($"/Mails/Templates/{name["Montrose.".Length..]}.hbs", isInlineLocalized: true));
    }
}
