using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Modularity;

namespace Volo.Abp.ObjectMapping;

public class AbpObjectMappingModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.TryAddTransient(typeof(IObjectMapper<>), typeof(DefaultObjectMapper<>));
}
