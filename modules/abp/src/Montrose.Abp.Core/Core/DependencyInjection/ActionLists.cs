namespace Volo.Abp.DependencyInjection;

public class ServiceRegistrationActionList : List<Action<IOnServiceRegistredContext>>
{
    public bool IsClassInterceptorsDisabled { get; set; }
}

public class ServiceExposingActionList : List<Action<IOnServiceExposingContext>>
{
}

public class ServiceActivatedActionList : List<KeyValuePair<ServiceDescriptor, Action<IOnServiceActivatedContext>>>
{
    public List<Action<IOnServiceActivatedContext>> GetActions(ServiceDescriptor descriptor) =>
        this.Where(pair => pair.Key == descriptor).Select(pair => pair.Value).ToList();
}
