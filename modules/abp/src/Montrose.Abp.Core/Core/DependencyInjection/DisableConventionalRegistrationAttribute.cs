namespace Volo.Abp.DependencyInjection;

[AttributeUsage(AttributeTargets.Class)]
public class DisableConventionalRegistrationAttribute : Attribute
{
}
