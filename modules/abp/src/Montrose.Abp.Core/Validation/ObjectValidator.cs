using System.ComponentModel.DataAnnotations;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Validation;

public class ObjectValidator : IObjectValidator, ITransientDependency
{
    public ObjectValidator(IOptions<AbpValidationOptions> options, IServiceScopeFactory serviceScopeFactory)
    {
        ServiceScopeFactory = serviceScopeFactory;
        Options = options.Value;
    }

    protected IServiceScopeFactory ServiceScopeFactory { get; }

    protected AbpValidationOptions Options { get; }

    public virtual async Task ValidateAsync(object? validatingObject, string? name = null, bool allowNull = false)
    {
        var errors = await GetErrorsAsync(validatingObject, name, allowNull);
        if (errors.Count > 0)
            throw new AbpValidationException("Object state is not valid! See ValidationErrors for details.", errors);
    }

    public virtual async Task<List<ValidationResult>> GetErrorsAsync(object? validatingObject, string? name = null, bool allowNull = false)
    {
        if (validatingObject is null)
        {
            if (allowNull)
                return [];
            return [name is null ? new ValidationResult("Given object is null!") : new ValidationResult(name + " is null!", [name])];
        }

        var context = new ObjectValidationContext(validatingObject);
        using var scope = ServiceScopeFactory.CreateScope();
        foreach (var type in Options.ObjectValidationContributors)
            await ((IObjectValidationContributor)scope.ServiceProvider.GetRequiredService(type)).AddErrorsAsync(context);
        return context.Errors;
    }
}
