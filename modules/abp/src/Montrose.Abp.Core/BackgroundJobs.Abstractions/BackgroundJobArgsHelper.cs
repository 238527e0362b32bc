namespace Volo.Abp.BackgroundJobs;

public static class BackgroundJobArgsHelper
{
    /// <exception cref="AbpException">The type is no background job.</exception>
    public static Type GetJobArgsType(Type jobType)
    {
        foreach (var contract in jobType.GetInterfaces().Where(i => i.IsGenericType))
        {
            if (contract.GetGenericTypeDefinition() == typeof(IBackgroundJob<>) || contract.GetGenericTypeDefinition() == typeof(IAsyncBackgroundJob<>))
                return contract.GenericTypeArguments[0];
        }

        throw new AbpException($"{jobType.AssemblyQualifiedName} implements neither IBackgroundJob<> nor IAsyncBackgroundJob<>.");
    }
}
