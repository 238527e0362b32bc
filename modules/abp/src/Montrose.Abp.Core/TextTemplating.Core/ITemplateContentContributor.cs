namespace Volo.Abp.TextTemplating;

/// <summary>A place that contents of templates come from.</summary>
public interface ITemplateContentContributor
{
    Task<string?> GetOrNullAsync(TemplateContentContributorContext context);
}
