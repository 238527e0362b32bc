using Microsoft.AspNetCore.Mvc;
using Volo.Abp.DependencyInjection;
using Volo.Abp.ObjectMapping;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>Base of view components.</summary>
public abstract class AbpViewComponent : ViewComponent
{
    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = null!;

    public IServiceProvider ServiceProvider { get; set; } = null!;

    protected Type? ObjectMapperContext { get; set; }

    protected IObjectMapper ObjectMapper => MvcServices.ObjectMapper(LazyServiceProvider, ObjectMapperContext);
}
