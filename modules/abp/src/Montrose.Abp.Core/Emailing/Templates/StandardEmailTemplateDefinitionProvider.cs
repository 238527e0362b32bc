using Volo.Abp.Emailing.Localization;
using Volo.Abp.TextTemplating;

namespace Volo.Abp.Emailing.Templates;

public class StandardEmailTemplateDefinitionProvider : TemplateDefinitionProvider
{
    public override void Define(ITemplateDefinitionContext context)
    {
        context.Add(new TemplateDefinition(StandardEmailTemplates.Layout, typeof(EmailingResource), isLayout: true)
            .WithVirtualFilePath("/Volo/Abp/Emailing/Templates/Layout.hbs", isInlineLocalized: true));
        context.Add(new TemplateDefinition(StandardEmailTemplates.Message, typeof(EmailingResource), layout: StandardEmailTemplates.Layout)
            .WithVirtualFilePath("/Volo/Abp/Emailing/Templates/Message.hbs", isInlineLocalized: true));
    }
}
