namespace Volo.Abp.TextTemplating;

public interface ITemplateRenderer
{
    /// <param name="templateName">The name of the definition.</param>
    /// <param name="model">What the template calls "model".</param>
    /// <param name="cultureName">The current culture where it is null.</param>
    /// <param name="globalContext">More values, for the template and its layouts.</param>
    Task<string> RenderAsync(string templateName, object? model = null, string? cultureName = null, Dictionary<string, object>? globalContext = null);
}
