using Montrose.Localization;
using Volo.Abp.TextTemplating;

namespace Montrose.Mails;

/// <summary>Names of the mails about accounts.</summary>
public static class AccountMailTemplates
{
    public const string SignUpCode = "Montrose.SignUpCode";
    public const string AccountExists = "Montrose.AccountExists";
    public const string EmailChangeCode = "Montrose.EmailChangeCode";
    public const string EmailChangeRequest = "Montrose.EmailChangeRequest";
}

public class AccountMailTemplateDefinitionProvider : TemplateDefinitionProvider
{
    public override void Define(ITemplateDefinitionContext context)
    {
        foreach (var name in (string[])[AccountMailTemplates.SignUpCode, AccountMailTemplates.AccountExists, AccountMailTemplates.EmailChangeCode, AccountMailTemplates.EmailChangeRequest])
            context.Add(new TemplateDefinition(name, typeof(MontroseResource), layout: MailTemplates.Layout)
                .WithVirtualFilePath($"/Mails/Templates/{name["Montrose.".Length..]}.hbs", isInlineLocalized: true));
    }
}
