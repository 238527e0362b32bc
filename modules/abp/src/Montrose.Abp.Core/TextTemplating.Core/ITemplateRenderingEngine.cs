namespace Volo.Abp.TextTemplating;

public interface ITemplateRenderingEngine
{
    string Name { get; }

    Task<string> RenderAsync(string templateName, object? model = null, string? cultureName = null, Dictionary<string, object>? globalContext = null);
}
