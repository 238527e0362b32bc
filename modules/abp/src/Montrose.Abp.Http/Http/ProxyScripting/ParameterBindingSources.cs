namespace Volo.Abp.Http.ProxyScripting.Generators;

/// <summary>Where a described parameter is read from.</summary>
public static class ParameterBindingSources
{
    public const string ModelBinding = "ModelBinding";
    public const string Query = "Query";
    public const string Body = "Body";
    public const string Path = "Path";
    public const string Form = "Form";
    public const string FormFile = "FormFile";
    public const string Header = "Header";
    public const string Custom = "Custom";
    public const string Services = "Services";
}
