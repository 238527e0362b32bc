namespace Volo.Abp.Http.Modeling;

/// <summary>Describes the application's services.</summary>
public interface IApiDescriptionModelProvider
{
    ApplicationApiDescriptionModel CreateApiModel(ApplicationApiDescriptionModelRequestDto input);
}

/// <summary>How much of the description is wanted.</summary>
public class ApplicationApiDescriptionModelRequestDto
{
    public bool IncludeTypes { get; set; }
}
