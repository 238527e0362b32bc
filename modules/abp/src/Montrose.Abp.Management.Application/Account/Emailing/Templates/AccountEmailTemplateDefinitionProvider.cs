using Volo.Abp.Account.Localization;
using Volo.Abp.Emailing.Templates;
using Volo.Abp.Localization;
using Volo.Abp.TextTemplating;

namespace Volo.Abp.Account.Emailing.Templates;

/// <summary>Defines the account module's mail templates.</summary>
public class AccountEmailTemplateDefinitionProvider : TemplateDefinitionProvider
{
    public override void Define(ITemplateDefinitionContext context) => context.Add(
        new TemplateDefinition(
                AccountEmailTemplates.PasswordResetLink,
                displayName: LocalizableString.Create<AccountResource>("ResetPassword"),
                layout: StandardEmailTemplates.Layout,
                localizationResource: typeof(AccountResource))
            .WithVirtualFilePath("/Account/Emailing/Templates/PasswordResetLink.tpl", isInlineLocalized: true));
}
