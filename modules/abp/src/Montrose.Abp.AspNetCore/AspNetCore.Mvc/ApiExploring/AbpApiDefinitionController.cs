using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Http.Modeling;

namespace Volo.Abp.AspNetCore.Mvc.ApiExploring;

/// <summary>Describes the application's services to clients that are made from the description.</summary>
[Area("abp")]
[RemoteService(Name = "abp")]
[AllowAnonymous]
[Route("api/abp/api-definition")]
public class AbpApiDefinitionController(IApiDescriptionModelProvider modelProvider) : AbpController, IRemoteService
{
    protected readonly IApiDescriptionModelProvider ModelProvider = modelProvider;

    [HttpGet]
    public virtual ApplicationApiDescriptionModel Get(ApplicationApiDescriptionModelRequestDto model) => ModelProvider.CreateApiModel(model);
}
