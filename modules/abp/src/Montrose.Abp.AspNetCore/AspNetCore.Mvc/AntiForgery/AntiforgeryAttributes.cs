using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.AntiForgery;

/// <summary>Checks the antiforgery token of changing requests, as the framework does by itself where AutoValidate is on.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class AbpAutoValidateAntiforgeryTokenAttribute : Attribute, IFilterFactory, IOrderedFilter
{
    // After authorization, as ASP.NET Core's own attribute.
    public int Order { get; set; } = 1000;

    public bool IsReusable => true;

    public IFilterMetadata CreateInstance(IServiceProvider serviceProvider) => serviceProvider.GetRequiredService<AutoAntiforgeryFilter>();
}
